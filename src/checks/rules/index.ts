import type { ProblemCode } from '../../problem.ts';
import type { Rule } from '../rule.ts';
import { claimWithoutAccounts } from './claim-without-accounts.ts';
import { eventAfterSources } from './event-after-sources.ts';
import { headingLevels } from './heading-levels.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { longQuotation } from './long-quotation.ts';
import { mixedScript } from './mixed-script.ts';
import { orphanEntry } from './orphan-entry.ts';
import { reservedId } from './reserved-id.ts';
import { roleNotHeld } from './role-not-held.ts';
import { staleEntry } from './stale-entry.ts';
import { uncitedParagraph } from './uncited-paragraph.ts';
import { unknownPoint } from './unknown-point.ts';
import { unrecordedChange } from './unrecorded-change.ts';
import { unusedSource } from './unused-source.ts';
import { vagueLinkText } from './vague-link-text.ts';
import { wrongWeekday } from './wrong-weekday.ts';

/** Every rule, by its code. */
export const rules: Partial<Record<ProblemCode, Rule>> = {
  'claim-without-accounts': claimWithoutAccounts,
  'event-after-sources': eventAfterSources,
  'heading-levels': headingLevels,
  'hidden-character': hiddenCharacter,
  'long-quotation': longQuotation,
  'mixed-script': mixedScript,
  'orphan-entry': orphanEntry,
  'reserved-id': reservedId,
  'role-not-held': roleNotHeld,
  'stale-entry': staleEntry,
  'uncited-paragraph': uncitedParagraph,
  'unknown-point': unknownPoint,
  'unrecorded-change': unrecordedChange,
  'unused-source': unusedSource,
  'vague-link-text': vagueLinkText,
  'wrong-weekday': wrongWeekday,
};
