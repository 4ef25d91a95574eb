import { idOf, type EntryId, type EntryKey } from '../collections/ids.ts';

/** A numbered source of a page: one for each source and locator. */
export interface Note {
  number: number;
  source: EntryKey;
  locator?: string;
  /** Ids of the places that cite it, in the order of the page. */
  marks: string[];
}

/** One use of a note in the text. */
export interface Mark {
  id: string;
  note: Note;
}

/** Marks that stand side by side, the lowest number first. */
export function inOrderOfNotes(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.note.number - b.note.number);
}

/** The notes of one page, numbered through it in the order in which they are first cited. */
export class NoteList {
  readonly #notes = new Map<string, Note>();
  #taken = 0;

  cite(source: EntryKey, locator?: string): Mark {
    const name = `${source} ${locator ?? ''}`;
    let note = this.#notes.get(name);
    if (!note) {
      note = { number: this.#notes.size + 1, source, marks: [], ...(locator && { locator }) };
      this.#notes.set(name, note);
    }
    const id = note.marks.length === 0 ? `c${note.number}` : `c${note.number}-${note.marks.length + 1}`;
    note.marks.push(id);
    return { id, note };
  }

  /** The notes first cited since the last call: those that stand under the part of the page just made. */
  takeNew(): Note[] {
    const added = [...this.#notes.values()].slice(this.#taken);
    this.#taken = this.#notes.size;
    return added;
  }

  /** Ids of the sources cited so far, each once. */
  get sources(): Set<EntryId> {
    return new Set([...this.#notes.values()].map(({ source }) => idOf(source)));
  }
}
