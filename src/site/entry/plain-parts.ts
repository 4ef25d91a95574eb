import type { EntryKey } from '../../collections/ids.ts';
import type { BodyPart } from '../../markdown/render-body.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { ComponentView } from './component-view.ts';
import { renderEntry } from './render-entry.ts';

/** A piece of a body that holds no claim. */
export type PlainPartView = Exclude<BodyPart<never, ComponentView>, { kind: 'claim' }>;

/** The body of a claim, which shows no other (the checks see to it). Its notes are left for the page to take. */
export function plainParts(page: PageBuilder, claim: EntryKey): PlainPartView[] {
  const nothing = () => undefined;
  return renderEntry(page, claim, nothing, { keepNotes: true }).flatMap(({ parts }) =>
    parts.filter((part) => part.kind !== 'claim'),
  );
}
