import { readFileSync } from 'node:fs';
import { BibLatexParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { knowledgeOf, sourceText } from '../../tests/knowledge-of.ts';
import { escapeTex, sourcesBibtex } from './bibtex.ts';
import { sourcesCslJson, type CslItem } from './csl-json.ts';

const knowledge = knowledgeOf({
  'sources/full.md': sourceText(
    'The Gazette & Sons',
    'authors: [Nora Lund, The 50% Group]\ndate: 2031-05-05\naccessed: 2031-05-06\nurl: https://example.org/a_b?c=1&d=%7e{x}#top',
  ),
  'sources/bare.md': sourceText('Archive'),
  'sources/described.md': sourceText('Archive', 'describedTitle: true'),
  'sources/month.md': sourceText('Archive', 'date: 2031-05~'),
  'sources/days.md': sourceText('Archive', 'date: 2031-05-04/2031-06'),
  'sources/open.md': sourceText('Archive', 'date: 2031/..'),
});

describe('CSL-JSON', () => {
  const items = JSON.parse(sourcesCslJson(knowledge)) as CslItem[];
  const find = (id: string) => items.find((item) => item.id === id)!;

  test('is valid by the schema of CSL', () => {
    const schema = JSON.parse(readFileSync('tests/fixtures/standards/csl-data.json', 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0];
    expect(z.fromJSONSchema(schema).safeParse(items)).toMatchObject({ success: true });
    expect(z.fromJSONSchema(schema).safeParse([{ ...items[0], kind: 'book' }]).success).toBe(false);
  });

  test('has all that is known of a source, and makes nothing up', () => {
    expect(find('full')).toEqual({
      id: 'full',
      type: 'webpage',
      title: 'A piece of The Gazette & Sons',
      genre: 'news report',
      author: [{ literal: 'Nora Lund' }, { literal: 'The 50% Group' }],
      publisher: 'The Gazette & Sons',
      'container-title': 'The Gazette & Sons',
      language: 'en',
      issued: { 'date-parts': [[2031, 5, 5]] },
      accessed: { 'date-parts': [[2031, 5, 6]] },
      URL: 'https://example.org/a_b?c=1&d=%7e{x}#top',
    });
    expect(Object.keys(find('bare'))).toEqual(['id', 'type', 'title', 'genre', 'publisher', 'language']);
  });

  test('puts a title that the editors gave in brackets', () => {
    expect(find('described').title).toBe('[A piece of Archive]');
  });

  test('has dates as exact as they are', () => {
    expect(['month', 'days', 'open'].map((id) => find(id).issued)).toEqual([
      { 'date-parts': [[2031, 5]], circa: true },
      {
        'date-parts': [
          [2031, 5, 4],
          [2031, 6],
        ],
      },
      { 'date-parts': [[2031]] },
    ]);
  });
});

describe('BibTeX', () => {
  const { entries, errors, warnings } = new BibLatexParser(sourcesBibtex(knowledge), {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  const find = (key: string) => Object.values(entries).find((entry) => entry.entry_key === key)!;

  test('is read without a complaint', () => {
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(Object.values(entries).map((entry) => entry.entry_key)).toEqual([
      'bare',
      'days',
      'described',
      'full',
      'month',
      'open',
    ]);
  });

  test('keeps titles, names and addresses', () => {
    const { fields } = find('full');
    expect(JSON.stringify(fields.title)).toContain('A piece of The Gazette & Sons');
    expect(JSON.stringify(fields.author)).toContain('The 50% Group');
    expect(fields.url).toBe('https://example.org/a_b?c=1&d=%7e%7Bx%7D#top');
  });

  test('has dates as exact as BibTeX knows them', () => {
    expect(['full', 'month', 'open'].map((key) => find(key).fields.date)).toEqual(['2031-05', '2031-05', '2031']);
  });

  test('says in a note what of a date BibTeX has no field for', () => {
    const notes = ['full', 'month', 'days', 'open', 'bare'].map((key) => JSON.stringify(find(key).fields.note));
    expect(notes.map((note) => /"text":"(.*?)"/.exec(note)?.[1])).toEqual([
      'news report',
      'news report, about May 2031',
      'news report, 4 May 2031 to June 2031',
      'news report, since 2031',
      'news report',
    ]);
  });

  test('shows TeX no commands', () => {
    expect(escapeTex('50% of $1 & {x}_y^z ~ #1 \\input\nnext')).toBe(
      '50\\% of \\$1 \\& \\{x\\}\\_y\\textasciicircum{}z \\textasciitilde{} \\#1 \\textbackslash{}input next',
    );
  });
});
