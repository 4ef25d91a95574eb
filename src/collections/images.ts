import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { problem, type Place, type Problem } from '../problem.ts';
import { symbolicLink } from './read-file.ts';

/** The folder of the content that holds pictures. It is no collection. */
export const imagesFolder = 'images';

/** A picture is loaded by every reader of its page. */
export const maxImageBytes = 500_000;

/** The sides of a picture, in pixels: a small file can unpack to a picture that stops a browser. */
export const maxImageSide = 4_000;

/** What a file of a kind has to begin with, and what browsers are told that it is. Vector graphics can hold scripts, and are not here. */
const kinds: Record<string, { type: string; mime: string }> = {
  '.png': { type: 'png', mime: 'image/png' },
  '.jpg': { type: 'jpg', mime: 'image/jpeg' },
  '.webp': { type: 'webp', mime: 'image/webp' },
  '.avif': { type: 'avif', mime: 'image/avif' },
};

const extensions = Object.keys(kinds);

/** A picture that texts can show. */
export interface ImageFile {
  /** Its name in the folder: `quay.jpg`. */
  name: string;
  /** Absolute path. */
  path: string;
  mime: string;
  /** Size in pixels, as it is shown. */
  width: number;
  height: number;
  digest: string;
}

/** Reads the facts of the pictures in a folder, in the order given. What is not a picture, or too large, is a problem. */
export function readImages(
  folder: string,
  name: string,
  items: readonly Dirent[],
): { images: ImageFile[]; problems: Problem[] } {
  const images: ImageFile[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const place = { file: `${name}/${item.name}`, line: 1, column: 1 };
    const read =
      item.isFile() || item.isSymbolicLink() ? readImage(join(folder, item.name), item.name, place) : undefined;
    if (read && 'image' in read) images.push(read.image);
    else problems.push(read?.problem ?? unexpectedImage(place, 'folder'));
  }
  return { images, problems };
}

function readImage(path: string, name: string, place: Place): { image: ImageFile } | { problem: Problem } {
  const stats = lstatSync(path);
  const kind = kinds[extname(name)];
  if (stats.isSymbolicLink()) return { problem: symbolicLink(place) };
  if (!kind || !/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/.test(name)) return { problem: unexpectedImage(place, 'file') };
  if (stats.size > maxImageBytes) return { problem: tooManyBytes(place, stats.size) };
  const bytes = readFileSync(path);
  const size = measure(bytes);
  if (size?.type !== kind.type) return { problem: otherKind(place, extname(name), size?.type) };
  const { width, height } = size;
  if (Math.max(width, height) > maxImageSide) return { problem: tooManyPixels(place, width, height) };
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { image: { name, path, mime: kind.mime, width, height, digest } };
}

/** Kind and size of a picture as it is shown; `undefined` if the bytes are none. */
function measure(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // A camera held upright writes the picture lying down, and says so (EXIF orientations 5 to 8).
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    return undefined;
  }
}

function unexpectedImage(place: Place, what: 'file' | 'folder'): Problem {
  return problem(
    'unexpected-file',
    place,
    `Unexpected ${what}, expected a picture whose name is lower-case letters, digits and hyphens, and ends in ${extensions.join(', ')}.`,
    'Rename it, save it as one of these kinds, or move it out of the content folder.',
  );
}

function otherKind(place: Place, extension: string, found: string | undefined): Problem {
  return problem(
    'invalid-image',
    place,
    `Unexpected ${found ? `picture of the kind ${found}` : 'bytes that are no picture'}, expected one of the kind that \`${extension}\` names.`,
    'Save the picture again as the kind that its name says.',
  );
}

function tooManyPixels(place: Place, width: number, height: number): Problem {
  return problem(
    'invalid-image',
    place,
    `Unexpected picture of ${width} by ${height} pixels, expected at most ${maxImageSide} on a side.`,
    'Make it smaller: 1600 pixels are enough for any screen that shows it.',
  );
}

function tooManyBytes(place: Place, bytes: number): Problem {
  return problem(
    'file-too-large',
    place,
    `Unexpected size of ${bytes} bytes, expected at most ${maxImageBytes} for a picture.`,
    'Make it smaller: 1600 pixels wide as WebP are enough for any screen that shows it.',
  );
}
