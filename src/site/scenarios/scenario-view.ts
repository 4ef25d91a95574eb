import { compareFuzzyDates, firstDay, type FuzzyDate } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import type { EntryData } from '../../collections/index.ts';
import { formatDay } from '../../i18n/dates.ts';
import { urlOf } from '../addresses.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import { eventsInTime } from '../events/timeline.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, CitationView, DateView, LinkView, NoteView, SummaryLinkView } from '../view-models.ts';
import { scenarioCards } from './scenario-list.ts';
import { signpostRow, signpostView, type SignpostView } from './signposts.ts';

/** The page of a scenario. */
export interface ScenarioView extends EntryView {
  status: string;
  voices: VoiceView[];
  voiceNotes: NoteView[];
  assumptions: string[];
  signposts: SignpostView[];
  /** How many of them have been seen; left out if there are none. */
  signpostsSeen?: string;
  signpostsLead: string;
  signpostNotes: NoteView[];
  evidence: WeighedByTime;
  evidenceNotes: NoteView[];
  events: WeighedByTime;
  documents: SummaryLinkView[];
  parallels: SummaryLinkView[];
  others: LinkView[];
}

/** Someone who puts the case. */
export interface VoiceView {
  who: string;
  text: string;
  certainty?: CertaintyView;
  citation: CitationView;
}

/** What speaks for or against a scenario, until the day that the site speaks of and after it. */
export interface WeighedByTime {
  until: WeighedView[];
  after: WeighedView[];
}

export interface WeighedView {
  date: DateView;
  effect: 'supports' | 'weakens';
  effectLabel: string;
  link?: LinkView;
  text?: string;
  certainty?: CertaintyView;
  citation?: CitationView;
}

export function scenarioView(knowledge: Knowledge, entry: Entry<'scenarios'>): ScenarioView {
  const { site, words } = knowledge;
  const { data } = entry;
  return entryView(knowledge, entry, (page) => {
    const signposts = data.signposts.map((signpost) => signpostView(page, signpost));
    const signpostNotes = page.takeNotes();
    const voices = data.discussedBy.map((voice) => voiceView(page, voice));
    const voiceNotes = page.takeNotes();
    const evidence = byTime(knowledge, data.evidence, (item) => evidenceView(page, item));
    const evidenceNotes = page.takeNotes();
    return {
      status: words.scenario.status[data.status],
      signposts,
      ...(signposts.length > 0 && {
        signpostsSeen: words.scenario.signpostsSeen(signpostRow(data.signposts, words).counts),
      }),
      signpostsLead: words.scenario.signpostsLead(formatDay(site.asOf, words)),
      signpostNotes,
      voices,
      voiceNotes,
      assumptions: data.assumptions,
      evidence,
      evidenceNotes,
      events: byTime(knowledge, eventsBearingOn(page, entry), (item) => eventEffectView(page, item)),
      documents: data.documents.map((id) => page.summaryLink(page.get('documents', id))),
      parallels: data.parallels.map((id) => page.summaryLink(page.get('parallels', id))),
      others: scenarioCards(knowledge).filter(({ url }) => url !== urlOf(knowledge, entry.key)),
    };
  });
}

type Data = EntryData<'scenarios'>;

function voiceView(page: PageBuilder, { who, text, confidence, sources }: Data['discussedBy'][number]): VoiceView {
  return { who, text, ...uncertainty(page, confidence), citation: page.cite(sources) };
}

function evidenceView(
  page: PageBuilder,
  { date, text, effect, confidence, sources }: Data['evidence'][number],
): WeighedView {
  return {
    date: page.date(date),
    effect,
    effectLabel: page.knowledge.words.scenario.effect[effect],
    text,
    ...uncertainty(page, confidence),
    citation: page.cite(sources),
  };
}

/** Most of it is confirmed; only what is less than that is said. */
function uncertainty(
  page: PageBuilder,
  confidence: Data['evidence'][number]['confidence'],
): { certainty?: CertaintyView } {
  const certainty = confidence === 'confirmed' ? undefined : page.certainty(confidence);
  return certainty ? { certainty } : {};
}

interface EventEffect {
  date: FuzzyDate;
  event: Entry<'events'>;
  effect: 'supports' | 'weakens';
  why?: string;
}

/** Events whose front matter says that they speak for or against the scenario, earliest first. */
function eventsBearingOn(page: PageBuilder, { key }: Entry<'scenarios'>): EventEffect[] {
  const { graph } = page.knowledge;
  const relations = (graph.relationsTo.get(key) ?? []).filter(({ field }) => field === 'scenarios.scenario');
  const from = new Set(relations.map((relation) => relation.from));
  return eventsInTime(page.knowledge)
    .filter((event) => from.has(event.key))
    .flatMap((event) =>
      event.data.scenarios
        .filter(({ scenario }) => page.get('scenarios', scenario).key === key)
        .map(({ effect, why }) => ({ date: event.data.date, event, effect, ...(why && { why }) })),
    );
}

function eventEffectView(page: PageBuilder, { date, event, effect, why }: EventEffect): WeighedView {
  const effectLabel = page.knowledge.words.scenario.effect[effect];
  return { date: page.date(date), effect, effectLabel, link: page.link(event), ...(why && { text: why }) };
}

function byTime<Item extends { date: FuzzyDate }>(
  { site }: Knowledge,
  items: readonly Item[],
  view: (item: Item) => WeighedView,
): WeighedByTime {
  const sorted = items.toSorted((a, b) => compareFuzzyDates(a.date, b.date));
  const isLater = ({ date }: Item) => firstDay(date) > site.asOf;
  return {
    until: sorted.filter((item) => !isLater(item)).map(view),
    after: sorted.filter(isLater).map(view),
  };
}
