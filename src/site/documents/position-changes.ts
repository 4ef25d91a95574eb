import type { PositionData } from './document-parts.ts';

/** Whether a version of a text speaks of a topic, and what our summary of it is. */
export type Stance = { kind: 'something'; text: string } | { kind: 'nothing' } | { kind: 'unknown' };

export interface PositionChange {
  kind: 'new' | 'dropped' | 'changed' | 'unchanged';
  /** The place in the list of the version that it is compared with. */
  since: number;
}

/** A version in which nobody has looked for the topic is as unknown as one that is not public. */
export function stanceOf(position: PositionData | undefined): Stance {
  if (!position) return { kind: 'unknown' };
  return position.says === 'something' ? { kind: 'something', text: position.text } : { kind: position.says };
}

/**
 * What became of one topic from version to version, a result for each stance. A version is compared with the last one before it
 * of which it is known what it says. The result is `undefined` where there is none, where the version itself is unknown, and
 * where both are silent.
 */
export function changesBetween(stances: readonly Stance[]): (PositionChange | undefined)[] {
  return stances.map((stance, index) => {
    const since = stances.findLastIndex(({ kind }, before) => before < index && kind !== 'unknown');
    const kind = since < 0 ? undefined : describeChange(stances[since]!, stance);
    return kind && { kind, since };
  });
}

function describeChange(before: Stance, after: Stance): PositionChange['kind'] | undefined {
  if (before.kind === 'something' && after.kind === 'something') {
    return isSameText(before.text, after.text) ? 'unchanged' : 'changed';
  }
  if (before.kind === 'nothing' && after.kind === 'something') return 'new';
  if (before.kind === 'something' && after.kind === 'nothing') return 'dropped';
  return undefined;
}

/** Whether two summaries say the same but for case, white space and a full stop. */
function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
