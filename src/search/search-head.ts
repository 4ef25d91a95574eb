import { element, link } from '../browser/dom.ts';
import type { NameAnswer } from './answer.ts';
import { sentenceAround } from './elements.ts';
import { formatQueryState, resultOrders, type QueryState } from './query-state.ts';
import type { SearchWords } from './words.ts';

/** The parts of the page that say what was looked for. */
export interface SearchHead {
  heading: HTMLElement;
  /** Leads from a corrected query to what was written. */
  instead: HTMLElement;
  /** Leads to all that happened in a time that the query names. */
  time: HTMLElement;
}

/** Says for what results are shown: the query, or what stands in its place. */
export function showHead(
  { heading, instead, time }: SearchHead,
  state: QueryState,
  answer: Pick<NameAnswer, 'corrected' | 'time'>,
  words: SearchWords,
): void {
  const { query } = state;
  const title = answer.corrected ? words.corrected : words.titleOf;
  if (query) heading.replaceChildren(...sentenceAround(title, element('mark', answer.corrected ?? query)));
  else heading.textContent = words.title;
  instead.replaceChildren(...sentenceAround(words.instead, link(addressOf({ ...state, exact: true }), query)));
  instead.hidden = !answer.corrected;
  time.replaceChildren(link(addressOf({ ...state, ...answer.time, query: '' }), words.allOfTime));
  time.hidden = !answer.time;
}

function addressOf(state: QueryState): string {
  return location.pathname + formatQueryState(state);
}

/** Links that put the results in another order. */
export function showOrders(place: HTMLElement, state: QueryState, words: SearchWords): void {
  const items = resultOrders.map((order) => {
    const choice = link(addressOf({ ...state, order }), words.orders[order]);
    if (order === state.order) choice.setAttribute('aria-current', 'true');
    const item = element('li');
    item.append(choice);
    return item;
  });
  place.querySelector('ul')!.replaceChildren(...items);
  place.hidden = false;
}
