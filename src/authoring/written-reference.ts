import type { CollectionName, EntryKey } from '../collections/ids.ts';
import type { Place } from '../problem.ts';

/** A place in the content where an author wrote the id, the key or the address of an entry. */
export interface WrittenReference extends Place {
  /** The entry that holds it; `undefined` in site.yaml. */
  from?: EntryKey;
  to: EntryKey;
  /** What stands there: `ada-berg`, `people/ada-berg`, `/people/ada-berg/`. */
  written: string;
  /** What kind of reference it is, in words: a field, `link`, `citation` … */
  what: string;
  form: 'name' | 'address';
  /** The collections that the name may mean there. */
  within: readonly CollectionName[];
  /** Whether it is a plain value of YAML, which may need quotes when it changes. */
  plainYaml: boolean;
}

/** What is known of a reference before its place is looked for. */
export type ReferenceTest = (reference: Pick<WrittenReference, 'to' | 'written' | 'within'>) => boolean;
