import { createHash } from 'node:crypto';
import { definitionOf, type EntryData } from '../collections/index.ts';
import type { Entry } from '../collections/entry.ts';
import type { Day } from '../collections/dates.ts';
import { collectionNames } from '../collections/ids.ts';
import { formatDay } from '../i18n/dates.ts';
import { compareText } from '../problem.ts';
import { urlOf, urlOfPath } from './addresses.ts';
import { perKnowledge, type Knowledge } from './knowledge.ts';
import type { DateView, LinkView, NameView } from './view-models.ts';

/** What changed on one day. */
export interface ChangeDayView {
  date: DateView;
  changes: ChangeGroupView[];
}

/** Entries that were changed in the same way: one by one if they are few, else their number by collection. */
export interface ChangeGroupView {
  /** Its anchor on the page of changes. It stays the same while day and words do, so that feeds and readers' browsers know it again. */
  id: string;
  note: string;
  correction: boolean;
  /** Number of pages, in words. */
  pages: string;
  links: LinkView[];
  collections: (NameView & { count: number })[];
}

/** More entries than this are counted, not listed. */
const listed = 6;

/** All changes that readers are told of, newest first. Corrections come before additions, and single pages before many. */
export const changesView = perKnowledge((knowledge: Knowledge): ChangeDayView[] => {
  const groups = groupChanges(knowledge);
  const days = [...new Set(groups.map(({ date }) => date))].sort().reverse();
  return days.map((day) => ({
    date: { iso: day, text: formatDay(day, knowledge.words) },
    changes: groups
      .filter(({ date }) => date === day)
      .sort(compareGroups)
      .map((group) => groupView(knowledge, group)),
  }));
});

interface ChangeGroup {
  date: Day;
  level: EntryData['changes'][number]['level'];
  note: string;
  entries: Entry[];
}

function groupChanges({ graph }: Knowledge): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { entry } of graph.entries.values()) {
    for (const { date, level, note } of entry.data.changes) {
      if (level === 'minor') continue;
      const name = nameOf({ date, level, note });
      const group = groups.get(name) ?? { date, level, note, entries: [] };
      group.entries.push(entry);
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}

type ChangeKind = Pick<ChangeGroup, 'date' | 'level' | 'note'>;

function nameOf({ date, level, note }: ChangeKind): string {
  return [date, level, note].join('\n');
}

function anchorOf(group: ChangeKind): string {
  return `c-${createHash('sha256').update(nameOf(group)).digest('hex').slice(0, 8)}`;
}

function compareGroups(a: ChangeGroup, b: ChangeGroup): number {
  const corrections = Number(b.level === 'correction') - Number(a.level === 'correction');
  return corrections || a.entries.length - b.entries.length || compareText(a.note, b.note);
}

function groupView(knowledge: Knowledge, group: ChangeGroup): ChangeGroupView {
  const { level, note, entries } = group;
  const few = entries.length <= listed;
  return {
    id: anchorOf(group),
    note,
    correction: level === 'correction',
    pages: knowledge.words.changes.pages(entries.length),
    links: few ? entries.map(({ key, data }) => ({ url: urlOf(knowledge, key), title: data.title })) : [],
    collections: few ? [] : countByCollection(knowledge, entries),
  };
}

function countByCollection(knowledge: Knowledge, entries: readonly Entry[]): ChangeGroupView['collections'] {
  return collectionNames.flatMap((collection) => {
    const count = entries.filter((entry) => entry.collection === collection).length;
    const { base } = definitionOf(collection);
    // Prose pages have no index page: their base is the front page.
    const link = {
      title: knowledge.words.collections[collection],
      ...(base !== '/' && { url: urlOfPath(knowledge, base) }),
    };
    return count > 0 ? [{ ...link, count }] : [];
  });
}
