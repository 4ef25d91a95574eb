import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, withFolder } from '../../tests/content-of.ts';
import { maxImageBytes, maxImageSide } from './images.ts';
import { readContent } from './read-content.ts';

/** A PNG that says that it has this size; nothing else of it is looked at. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const read = (files: Record<string, string | Uint8Array>) => {
  const { images, problems } = contentOf(files);
  return {
    images: images.map(({ name, width, height }) => `${name} ${width}×${height}`),
    problems: problems.map(({ file, code }) => `${file} ${code}`),
  };
};

describe('the pictures of a content folder', () => {
  test('are read with their size, sorted by name', () => {
    expect(read({ 'images/b.png': pngOf(30, 20), 'images/a.png': pngOf(1, 2), 'images/README.md': 'x' })).toEqual({
      images: ['a.png 1×2', 'b.png 30×20'],
      problems: [],
    });
  });

  test('are of a kind that holds no scripts, and have plain names', () => {
    expect(
      read({
        'images/a.svg': '<svg/>',
        'images/B.png': pngOf(1, 1),
        'images/c d.png': pngOf(1, 1),
        'images/d/e.png': 'x',
      }),
    ).toEqual({
      images: [],
      problems: [
        'content/images/B.png unexpected-file',
        'content/images/a.svg unexpected-file',
        'content/images/c d.png unexpected-file',
        'content/images/d unexpected-file',
      ],
    });
  });

  test('are what their name says', () => {
    expect(
      read({ 'images/a.jpg': pngOf(1, 1), 'images/b.png': '<svg onload="alert(1)"/>', 'images/c.png': '' }),
    ).toEqual({
      images: [],
      problems: ['a.jpg', 'b.png', 'c.png'].map((name) => `content/images/${name} invalid-image`),
    });
  });

  test(`have at most ${maxImageSide} pixels on a side`, () => {
    const files = { 'images/a.png': pngOf(maxImageSide, 1), 'images/b.png': pngOf(1, maxImageSide + 1) };
    expect(read(files)).toEqual({ images: ['a.png 4000×1'], problems: ['content/images/b.png invalid-image'] });
  });

  test(`have at most ${maxImageBytes} bytes`, () => {
    const sized = (size: number) => Buffer.concat([pngOf(1, 1), Buffer.alloc(size - 64)]);
    expect(read({ 'images/a.png': sized(maxImageBytes), 'images/b.png': sized(maxImageBytes + 1) })).toEqual({
      images: ['a.png 1×1'],
      problems: ['content/images/b.png file-too-large'],
    });
  });

  test('are no symbolic links', () => {
    const problems = withFolder({ 'images/README.md': 'x', 'site.yaml': 'x' }, (folder) => {
      symlinkSync('/etc/hostname', join(folder, 'images/a.png'));
      return readContent(folder).problems;
    });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain('content/images/a.png symbolic-link');
  });
});
