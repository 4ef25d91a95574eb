import type { ProblemCode } from '../../problem.ts';
import type { Rule } from '../rule.ts';
import { ambiguousLink } from './ambiguous-link.ts';
import { ambiguousName } from './ambiguous-name.ts';
import { brokenNotation } from './broken-notation.ts';
import { claimWithoutAccounts } from './claim-without-accounts.ts';
import { dateOrder } from './date-order.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateItem } from './duplicate-item.ts';
import { emptyFile } from './empty-file.ts';
import { eventAfterSources } from './event-after-sources.ts';
import { fileTooLarge } from './file-too-large.ts';
import { forbiddenComponent } from './forbidden-component.ts';
import { forbiddenLink } from './forbidden-link.ts';
import { headingLevels } from './heading-levels.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidEncoding } from './invalid-encoding.ts';
import { invalidFormat } from './invalid-format.ts';
import { invalidId } from './invalid-id.ts';
import { invalidImage } from './invalid-image.ts';
import { invalidLength } from './invalid-length.ts';
import { invalidMdx } from './invalid-mdx.ts';
import { invalidNumber } from './invalid-number.ts';
import { invalidType } from './invalid-type.ts';
import { invalidUrl } from './invalid-url.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { longQuotation } from './long-quotation.ts';
import { lostText } from './lost-text.ts';
import { markupInField } from './markup-in-field.ts';
import { missingAltText } from './missing-alt-text.ts';
import { missingContent } from './missing-content.ts';
import { missingFrontMatter } from './missing-front-matter.ts';
import { missingKey } from './missing-key.ts';
import { missingSite } from './missing-site.ts';
import { mixedScript } from './mixed-script.ts';
import { nestedClaim } from './nested-claim.ts';
import { orphanEntry } from './orphan-entry.ts';
import { placeholder } from './placeholder.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedReference } from './repeated-reference.ts';
import { reservedId } from './reserved-id.ts';
import { roleNotHeld } from './role-not-held.ts';
import { secondFrontMatter } from './second-front-matter.ts';
import { staleEntry } from './stale-entry.ts';
import { symbolicLink } from './symbolic-link.ts';
import { uncitedParagraph } from './uncited-paragraph.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unknownAddress } from './unknown-address.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownCollection } from './unknown-collection.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unknownImage } from './unknown-image.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownListItem } from './unknown-list-item.ts';
import { unknownPoint } from './unknown-point.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownValue } from './unknown-value.ts';
import { unrecordedChange } from './unrecorded-change.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { unusedSource } from './unused-source.ts';
import { vagueLinkText } from './vague-link-text.ts';
import { wrongWeekday } from './wrong-weekday.ts';

/** Every rule, by its code. A code without a rule does not compile. */
export const rules: Record<ProblemCode, Rule> = {
  'ambiguous-link': ambiguousLink,
  'ambiguous-name': ambiguousName,
  'broken-notation': brokenNotation,
  'claim-without-accounts': claimWithoutAccounts,
  'date-order': dateOrder,
  'duplicate-id': duplicateId,
  'duplicate-item': duplicateItem,
  'empty-file': emptyFile,
  'event-after-sources': eventAfterSources,
  'file-too-large': fileTooLarge,
  'forbidden-component': forbiddenComponent,
  'forbidden-link': forbiddenLink,
  'heading-levels': headingLevels,
  'hidden-character': hiddenCharacter,
  'invalid-date': invalidDate,
  'invalid-encoding': invalidEncoding,
  'invalid-format': invalidFormat,
  'invalid-id': invalidId,
  'invalid-image': invalidImage,
  'invalid-length': invalidLength,
  'invalid-mdx': invalidMdx,
  'invalid-number': invalidNumber,
  'invalid-type': invalidType,
  'invalid-url': invalidUrl,
  'invalid-yaml': invalidYaml,
  'long-quotation': longQuotation,
  'lost-text': lostText,
  'markup-in-field': markupInField,
  'missing-alt-text': missingAltText,
  'missing-content': missingContent,
  'missing-front-matter': missingFrontMatter,
  'missing-key': missingKey,
  'missing-site': missingSite,
  'mixed-script': mixedScript,
  'nested-claim': nestedClaim,
  'orphan-entry': orphanEntry,
  placeholder,
  'raw-html': rawHtml,
  'repeated-reference': repeatedReference,
  'reserved-id': reservedId,
  'role-not-held': roleNotHeld,
  'second-front-matter': secondFrontMatter,
  'stale-entry': staleEntry,
  'symbolic-link': symbolicLink,
  'uncited-paragraph': uncitedParagraph,
  'unexpected-file': unexpectedFile,
  'unknown-address': unknownAddress,
  'unknown-citation': unknownCitation,
  'unknown-claim': unknownClaim,
  'unknown-collection': unknownCollection,
  'unknown-directive': unknownDirective,
  'unknown-image': unknownImage,
  'unknown-key': unknownKey,
  'unknown-link': unknownLink,
  'unknown-list-item': unknownListItem,
  'unknown-point': unknownPoint,
  'unknown-reference': unknownReference,
  'unknown-value': unknownValue,
  'unrecorded-change': unrecordedChange,
  'unsupported-markdown': unsupportedMarkdown,
  'unused-source': unusedSource,
  'vague-link-text': vagueLinkText,
  'wrong-weekday': wrongWeekday,
};
