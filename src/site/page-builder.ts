import type { Day, FuzzyDate } from '../collections/dates.ts';
import type { Confidence } from '../collections/fields.ts';
import type { CollectionName, EntryKey } from '../collections/ids.ts';
import type { Entry } from '../collections/entry.ts';
import { findEntry, getEntry } from '../graph/find-entry.ts';
import { formatDate, formatDay, htmlDate, type DateStyle } from '../i18n/dates.ts';
import type { Words } from '../words/index.ts';
import { languageName } from '../i18n/languages.ts';
import { inOrderOfNotes, NoteList, type Note } from '../markdown/notes.ts';
import { urlOf } from './addresses.ts';
import type { Knowledge } from './knowledge.ts';
import { titleLanguageOf } from './title-language.ts';
import type {
  CertaintyView,
  CitationView,
  DateView,
  LinkView,
  NameView,
  NoteView,
  SideView,
  SummaryLinkView,
} from './view-models.ts';

/** Makes the small parts of a page's view model, and keeps the count of its notes. One for each page. */
export class PageBuilder {
  readonly knowledge: Knowledge;
  readonly notes = new NoteList();
  readonly headingIds = new Set<string>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** The entry that an id or former id names. References are checked before, so that it is there. */
  get<Name extends CollectionName>(collection: Name, id: string): Entry<Name> {
    return getEntry(this.knowledge.graph, collection, id);
  }

  link(entry: Entry): LinkView {
    return { url: urlOf(this.knowledge, entry.key), title: entry.data.title };
  }

  linkTo(key: EntryKey): LinkView {
    return { url: urlOf(this.knowledge, key), title: this.knowledge.graph.entries.get(key)!.entry.data.title };
  }

  summaryLink(entry: Entry): SummaryLinkView {
    const summary = 'summary' in entry.data ? entry.data.summary : undefined;
    return { ...this.link(entry), ...(summary && { summary }) };
  }

  /** A field that holds an id or plain words. */
  linkOrText(value: string, ...collections: CollectionName[]): NameView {
    const entry = findEntry(this.knowledge.graph, collections, value);
    return entry ? this.link(entry) : { title: value };
  }

  date(date: FuzzyDate, style?: DateStyle): DateView {
    const iso = htmlDate(date);
    return { text: formatDate(date, this.knowledge.words, style), ...(iso && { iso }) };
  }

  day(day: Day, style?: DateStyle): DateView {
    return { text: formatDay(day, this.knowledge.words, style), iso: day };
  }

  side(id: string | undefined): SideView | undefined {
    const { sides } = this.knowledge.site;
    const index = sides.findIndex((side) => side.id === id);
    return index < 0 ? undefined : { number: index + 1, label: sides[index]!.label };
  }

  /** The sides of several entries, each once, in the order of site.yaml. */
  sides(ids: readonly (string | undefined)[]): SideView[] {
    return this.knowledge.site.sides.flatMap(({ id }) => (ids.includes(id) ? [this.side(id)!] : []));
  }

  certainty(confidence: Certainty | undefined): CertaintyView | undefined {
    return confidence && { line: certaintyLines[confidence], label: this.knowledge.words.certainty[confidence] };
  }

  /** Cites sources by their ids; the numbers go behind the statement. */
  cite(sourceIds: readonly string[]): CitationView {
    const marks = inOrderOfNotes(sourceIds.map((id) => this.notes.cite(this.get('sources', id).key)));
    return { marks: marks.map(({ id, note }) => ({ id, number: note.number, url: `#n${note.number}` })) };
  }

  /** The publishers of sources, each once. */
  publishers(sourceIds: readonly string[]): string[] {
    return [...new Set(sourceIds.map((id) => this.get('sources', id).data.publisher))];
  }

  /** The notes first cited since the last call, to stand under the part of the page just made. */
  takeNotes(): NoteView[] {
    return this.notes.takeNew().map((note) => this.note(note));
  }

  note(note: Note): NoteView {
    const { words, graph, site } = this.knowledge;
    const source = graph.entries.get(note.source)!.entry as Entry<'sources'>;
    const { data } = source;
    const titleLanguage = titleLanguageOf(this.knowledge, source);
    const date = data.date && formatDate(data.date, words, 'full');
    return {
      number: note.number,
      id: `n${note.number}`,
      publisher: data.publisher,
      source: this.linkTo(note.source),
      ...(titleLanguage && { titleLanguage }),
      ...(date && { date }),
      ...(note.locator && { locator: note.locator }),
      ...(data.language !== site.language && { language: languageName(data.language, words) }),
      ...reliabilityOf(data.reliability?.level, words),
      ...(data.url && { url: data.url }),
      ...(data.archive && { archive: data.archive }),
      // Later parts of the page may cite the note again, so its marks are read when the page is shown.
      get backlinks() {
        return note.marks
          .slice(0, maxBacklinks)
          .map((id, index) => ({ url: `#${id}`, label: words.notes.back(note.number, index + 1) }));
      },
    };
  }
}

/** A source cited twenty times needs no twenty ways back. */
const maxBacklinks = 4;

/** Only weakness is said beside a citation. */
function reliabilityOf(
  level: keyof Words['notes']['worth'] | undefined,
  words: Words,
): Pick<NoteView, 'worth' | 'reliability'> {
  if (!level) return {};
  const worth = words.notes.worth[level];
  if (level === 'low') return { worth, reliability: words.notes.weak };
  return level === 'rejected' ? { worth, reliability: words.notes.rejected } : { worth };
}

export type Certainty = Confidence | 'rejected' | 'superseded' | 'unknown';

const certaintyLines: Record<Certainty, CertaintyView['line']> = {
  confirmed: 'solid',
  reported: 'dashed',
  'single-source': 'dashed',
  disputed: 'bracket',
  rejected: 'cross',
  superseded: 'cross',
  unknown: 'dotted',
};
