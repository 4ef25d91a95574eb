import type { Entry } from '../../collections/entry.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { formatDay } from '../../i18n/dates.ts';
import { plainParts, type PlainPartView } from '../entry/plain-parts.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, CitationView, LinkView } from '../view-models.ts';

/** A dispute, wherever it is shown: the verdict, then each account with those who give it. */
export interface ClaimBlockView {
  link: LinkView;
  /** Whether it stands in brackets, as wording does that is not agreed. */
  disputed: boolean;
  verdict: PlainPartView[];
  accounts: AccountView[];
  certainty: CertaintyView;
  checked: string;
}

/** The best supported account comes first, those not used last. */
const ranks: readonly AccountView['rank'][] = ['preferred', 'normal', 'rejected'];

export interface AccountView {
  /** `preferred` only where that sets it apart from the others. */
  rank: 'preferred' | 'normal' | 'rejected';
  /** Those who give the account, by publisher. */
  givenBy: string[];
  text: string;
  reason?: string;
  citation: CitationView;
}

export function claimBlock(page: PageBuilder, key: EntryKey): ClaimBlockView {
  const { graph, words } = page.knowledge;
  const entry = graph.entries.get(key)!.entry as Entry<'claims'>;
  const { status, accounts, checked } = entry.data;
  const apart = isSetApart(accounts);
  return {
    link: page.link(entry),
    disputed: status === 'disputed',
    verdict: plainParts(page, key),
    accounts: accounts
      .toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))
      .map(({ rank, text, reason, sources }) => ({
        rank: rank === 'preferred' && !apart ? 'normal' : rank,
        givenBy: page.publishers(sources),
        text,
        ...(reason && { reason }),
        citation: page.cite(sources),
      })),
    certainty: page.certainty(status)!,
    checked: words.claim.checked(formatDay(checked, words)),
  };
}

/** Whether the best supported accounts have others beside them: where nearly all are such, the mark would tell nothing. */
function isSetApart(accounts: readonly { rank: AccountView['rank'] }[]): boolean {
  const preferred = accounts.filter(({ rank }) => rank === 'preferred').length;
  return preferred <= 2 * (accounts.length - preferred);
}
