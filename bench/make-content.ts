import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayAfter, parseDay, type Day } from '../src/collections/dates.ts';

/** How many entries there are of each kind, of a hundred. */
const shares = { events: 35, people: 15, organizations: 5, documents: 5, sources: 40 } as const;

const words =
  'the port stayed open while both councils read the letter and the pilots waited at the quay for a new tide'.split(
    ' ',
  );

/**
 * Writes a made-up site with a number of entries: bodies of about 350 words with links, names and citations, as on a real one, and
 * fields that name people in plain words. The same number gives the same site.
 */
export function makeContent(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const collection of [...Object.keys(shares), 'pages']) mkdirSync(join(folder, collection), { recursive: true });
  const random = makeRandom(count);
  const sizes = mapShares((share) => Math.max(1, Math.round((count * share) / 100)));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

  write('site.yaml', siteYaml);
  write('pages/index.md', `---\ntitle: Harbour talks\n---\n${paragraph(random, sizes)}\n`);
  for (let index = 0; index < sizes.sources; index += 1) {
    write(
      `sources/gazette-${index}.md`,
      `---\ntitle: Gazette number ${index}\npublisher: The Gazette\ntype: news report\nlanguage: en\ndate: ${day(index)}\n---\n`,
    );
  }
  for (let index = 0; index < sizes.people; index += 1) {
    write(
      `people/person-${index}.md`,
      `---\ntitle: ${personName(index)}\nsummary: A pilot of the port.\naliases: [Pilot ${index}]\nside: ${index % 2 ? 'port' : 'town'}\n---\n${body(random, sizes)}`,
    );
  }
  for (let index = 0; index < sizes.organizations; index += 1) {
    write(
      `organizations/council-${index}.md`,
      `---\ntitle: Council ${index}\nsummary: A council of the town.\nkind: council\n---\n${body(random, sizes)}`,
    );
  }
  for (let index = 0; index < sizes.documents; index += 1) {
    write(
      `documents/letter-${index}.md`,
      `---\ntitle: Letter number ${index}\nsummary: A letter to the councils.\ndate: ${day(index)}\nkind: letter\nauthors: [${plainName(index)}, ${plainName(index + 1)}]\nparties: [${plainName(index + 2)}, council-${pick(random, sizes.organizations)}]\n---\n${body(random, sizes)}`,
    );
  }
  for (let index = 0; index < sizes.events; index += 1) {
    const people = [pick(random, sizes.people), pick(random, sizes.people)].map((at) => `person-${at}`);
    write(
      `events/talks-${index}.md`,
      `---\ntitle: Talks number ${index} at the quay\nsummary: The councils met at the quay.\ndate: ${day(index)}\ncategory: talks\npeople: [${people.join(', ')}]\norganizations: [council-${pick(random, sizes.organizations)}]\ndocuments: [letter-${index % sizes.documents}]\nsources: [gazette-${pick(random, sizes.sources)}]\nquotes: [{ speaker: ${plainName(index)}, text: We keep the port open. }]\n---\n${body(random, sizes)}`,
    );
  }
}

type Sizes = Record<keyof typeof shares, number>;

function mapShares(change: (share: number) => number): Sizes {
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, change(share)])) as Sizes;
}

function body(random: () => number, sizes: Sizes): string {
  return `${Array.from({ length: 7 }, () => paragraph(random, sizes)).join('\n\n')}\n`;
}

function paragraph(random: () => number, sizes: Sizes): string {
  const sentences = Array.from({ length: 3 }, () => {
    const plain = Array.from({ length: 13 }, () => words[pick(random, words.length)]).join(' ');
    const name = random() < 0.4 ? ` ${personName(pick(random, sizes.people))}` : '';
    return `${plain}${name} [@gazette-${pick(random, sizes.sources)}].`;
  });
  const link = `[[events/talks-${pick(random, sizes.events)}|the talks]]`;
  return `${sentences.join(' ')} It began with ${link}.`;
}

/** Two words, so that names share first words as on a real site. */
function personName(index: number): string {
  const first = ['Ada', 'Bo', 'Cora', 'Dag', 'Eva', 'Finn', 'Greta', 'Hugo'];
  return `${first[index % first.length]} Berg${index.toString(36)}son`;
}

/** Someone who has no entry. */
function plainName(index: number): string {
  return `Ulf Sund${index.toString(36)}`;
}

function day(index: number): Day {
  return dayAfter(parseDay('2031-01-01')!, index % 1000);
}

function pick(random: () => number, count: number): number {
  return Math.floor(random() * count);
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const siteYaml = `contract: 1
title: Harbour talks
tagline: A made-up subject
description: A made-up subject for measuring.
language: en
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
asOf: 2035-01-01
checkedUntil: 2035-01-01
status: { open: true, line: nothing is decided }
sides: [{ id: port, label: Port }, { id: town, label: Town }]
categories: [{ id: talks, label: Talks }]
`;
