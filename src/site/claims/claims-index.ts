import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { firstSentence } from '../../graph/sentence.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { compareNames } from '../../i18n/order.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, LinkView } from '../view-models.ts';

/** The page that lists the claims: what is in dispute, what is settled, what is open, and what was not used. */
export interface ClaimsIndexView extends ListPageView {
  /** Groups with at least one claim. */
  groups: ClaimGroupView[];
  /** Statements that were left out. */
  unused: UnusedView[];
}

export interface ClaimGroupView {
  id: string;
  heading: string;
  lead: string;
  /** Number of all its claims. */
  count: number;
  claims: ClaimRowView[];
  /** Of a long list, the claims of low stakes, which are folded. */
  minor?: { title: string; claims: ClaimRowView[] };
}

export interface ClaimRowView {
  link: LinkView;
  /** What the editors hold, in a sentence. */
  verdict: string;
  /** What the accounts differ on. */
  summary: string;
  certainty: CertaintyView;
  kind?: string;
  severity: string;
  /** Number of accounts, in words. */
  accounts: string;
}

export interface UnusedView {
  link: LinkView;
  /** Those who make the statement, by publisher. */
  givenBy: string[];
  statement: string;
  reason: string;
}

type Claim = Entry<'claims'>;

const severities: readonly Claim['data']['severity'][] = ['high', 'medium', 'low'];

export function claimsIndex(knowledge: Knowledge): ClaimsIndexView {
  const { words, graph } = knowledge;
  const page = new PageBuilder(knowledge);
  const { title, deck, disputed, disputedLead, settled, settledLead, open, openLead } = words.claims;
  const claims = listEntries(graph, 'claims').sort(
    (a, b) =>
      severities.indexOf(a.data.severity) - severities.indexOf(b.data.severity) ||
      compareNames(a.data.title, b.data.title, words),
  );
  const group = (id: string, heading: string, lead: string, ...statuses: Claim['data']['status'][]) => ({
    id,
    heading,
    lead,
    ...claimRows(
      page,
      claims.filter(({ data }) => statuses.includes(data.status)),
    ),
  });
  const groups = [
    group('disputed', disputed, disputedLead, 'disputed'),
    group('settled', settled, settledLead, 'confirmed', 'superseded'),
    group('open', open, openLead, 'reported', 'unknown'),
  ];
  return {
    ...listPage(knowledge, {
      path: definitionOf('claims').base,
      title: words.collections.claims,
      heading: title,
      deck,
      count: claims.length,
    }),
    groups: groups.filter(({ count }) => count > 0),
    unused: claims.filter(({ data }) => data.status === 'rejected').flatMap((claim) => unusedStatements(page, claim)),
  };
}

/** More claims than this are a long list. */
const longList = 12;

function claimRows(page: PageBuilder, claims: readonly Claim[]): Pick<ClaimGroupView, 'count' | 'claims' | 'minor'> {
  const rowsOf = (found: readonly Claim[]) => found.map((claim) => claimRow(page, claim));
  const minor = claims.length > longList ? claims.filter(({ data }) => data.severity === 'low') : [];
  return {
    count: claims.length,
    claims: rowsOf(claims.filter((claim) => !minor.includes(claim))),
    ...(minor.length > 0 && {
      minor: { title: page.knowledge.words.claims.minor(minor.length), claims: rowsOf(minor) },
    }),
  };
}

function claimRow(page: PageBuilder, claim: Claim): ClaimRowView {
  const { words } = page.knowledge;
  const { status, kind, severity, summary, accounts } = claim.data;
  return {
    link: page.link(claim),
    verdict: verdictOf(page, claim),
    summary,
    certainty: page.certainty(status)!,
    ...(kind && { kind: capitalize(kind, words) }),
    severity: words.claims.severity[severity],
    accounts: words.claims.accounts(accounts.length),
  };
}

/** The accounts that a rejected claim rejects, with the reason for each. */
function unusedStatements(page: PageBuilder, claim: Claim): UnusedView[] {
  return claim.data.accounts
    .filter(({ rank }) => rank === 'rejected')
    .map(({ text, reason, sources }) => ({
      link: page.link(claim),
      givenBy: page.publishers(sources),
      statement: text,
      reason: reason ?? verdictOf(page, claim),
    }));
}

/** The verdict in one sentence: the first of the body. */
function verdictOf(page: PageBuilder, { key, data }: Claim): string {
  return firstSentence(page.knowledge.graph, key) ?? data.summary;
}
