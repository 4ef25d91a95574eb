import type { SearchSettings } from '../site/search-settings.ts';
import type { NameAnswer, NameMatch } from './answer.ts';
import { element, link, sentenceAround } from './elements.ts';
import { entityCard } from './entity-card.ts';
import { fitsFilters, loadFacets, type FacetsFile } from './facets.ts';
import { showFilters } from './filter-panel.ts';
import { findNames } from './find-names.ts';
import { findTexts, type TextAnswer } from './find-texts.ts';
import { mergeFound } from './found-entries.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { formatQueryState, hasFilters, readQueryState, resultOrders, type QueryState } from './query-state.ts';
import { resultItem } from './result-list.ts';
import { countWords, fillWords } from './words.ts';

const pageSize = 20;
const maxNames = 8;

interface FoundTexts extends TextAnswer {
  /** What was looked for in the texts. */
  query: string;
  /** Those that are shown so far. */
  pages: PagefindPage[];
}

/** The search page: finds what the address asks for, shows it, and keeps the address in step with what is looked for. */
class SearchPage extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #heading = this.#part('h1', HTMLElement);
  readonly #instead = this.#part('[data-search-instead]', HTMLElement);
  readonly #results = this.#part('[data-search-results]', HTMLElement);
  readonly #suggestions = this.#part('[data-search-suggestions]', HTMLElement);
  readonly #status = this.#part('[role="status"]', HTMLElement);
  readonly #filters = this.#part('[data-search-filters]', HTMLElement);
  readonly #orders = this.#part('[data-search-orders]', HTMLElement);
  readonly #more = this.#part('[data-search-more]', HTMLButtonElement);
  readonly #fallback = this.#part('[data-search-fallback]', HTMLElement);
  readonly #settings = JSON.parse(this.dataset.settings!) as SearchSettings;
  readonly #words = this.#settings.words;
  readonly #siteTitle = document.title;
  /** Loaded when results are narrowed down or put in the order of time. */
  #facets: FacetsFile | undefined;
  /** Counts searches, so that a slow answer does not overwrite a later one. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: this.#input.value.trim(), exact: false });
    });
    this.addEventListener('click', (event) => this.#follow(event));
    this.#filters.addEventListener('change', ({ target }) =>
      this.#narrow(target as HTMLInputElement | HTMLSelectElement),
    );
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => void this.#search());
    void this.#search();
  }

  get #state(): QueryState {
    return readQueryState(location.search);
  }

  /** How many pages are shown; goes with the place in the history, so that the way back leads to a list of the same length. */
  get #shown(): number {
    return (history.state as { shown?: number } | null)?.shown ?? pageSize;
  }

  #go(state: QueryState): void {
    history.pushState(null, '', location.pathname + formatQueryState(state));
    void this.#search();
  }

  /** Links to another state of this page need no new page. */
  #follow(event: MouseEvent): void {
    const target = (event.target as Element).closest('a');
    if (target?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(readQueryState(target.search));
  }

  #narrow({ name, value }: HTMLInputElement | HTMLSelectElement): void {
    const { from, to, ...state } = this.#state;
    const days = { from, to, ...((name === 'from' || name === 'to') && { [name]: value }) };
    // While a year is being written it is one of the first millennium.
    if (value.startsWith('0')) return;
    const filters = name === 'from' || name === 'to' ? state.filters : { ...state.filters, [name]: value };
    this.#go({ ...state, filters, ...(days.from && { from: days.from }), ...(days.to && { to: days.to }) });
  }

  async #showMore(): Promise<void> {
    const before = this.#results.children.length;
    history.replaceState({ shown: this.#shown + pageSize }, '');
    await this.#search();
    this.#results.children[before]?.querySelector('a')?.focus();
  }

  async #search(): Promise<void> {
    const state = this.#state;
    const turn = (this.#turn += 1);
    this.#input.value = state.query;
    this.#fallback.hidden = true;
    this.#suggestions.hidden = true;
    if (!state.query && !hasFilters(state)) {
      this.#showHead(state);
      this.#fail(this.#words.enterSomething);
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#words.searching;
    // Names do not wait for the text, and its program need not wait for the names.
    loadPagefind(this.#settings.base).catch(() => undefined);
    const names = await this.#findNames(state);
    if (turn !== this.#turn) return;
    this.#showHead(state, names?.corrected);
    if (names?.matches.length) this.#showList(state, names, []);
    const texts = await this.#findTexts(state, names);
    if (turn !== this.#turn) return;
    if (!names && !texts) this.#fail('inDev' in this.dataset ? this.#words.needsBuild : this.#words.failed);
    else this.#showAll(state, names ?? { matches: [] }, texts);
  }

  /** Entries that the query names; `undefined` if the names cannot be had. */
  async #findNames(state: QueryState): Promise<NameAnswer | undefined> {
    try {
      const answer = await findNames(this.#settings.base, state.query, new Set(this.#words.smallWords));
      if (state.exact && answer.corrected) return { matches: [] };
      if (!hasFilters(state) && state.order === 'relevance') return answer;
      const facets = (this.#facets = await loadFacets(this.#settings.base));
      return { ...answer, matches: answer.matches.filter(({ entry }) => fitsFilters(facets, entry.url, state)) };
    } catch {
      return undefined;
    }
  }

  /** Pages whose text has the words; `undefined` if Pagefind cannot be had. */
  async #findTexts(state: QueryState, names: NameAnswer | undefined): Promise<FoundTexts | undefined> {
    const query = names?.corrected ?? state.query;
    try {
      const answer = await findTexts(this.#settings, query, state);
      const pages = await Promise.all(answer.results.slice(0, this.#shown).map((result) => result.data()));
      return { ...answer, query, pages };
    } catch {
      return undefined;
    }
  }

  #showAll(state: QueryState, names: NameAnswer, texts: FoundTexts | undefined): void {
    const shown = this.#showList(state, names, texts?.pages ?? []);
    if (texts) showFilters({ place: this.#filters, settings: this.#settings }, state, texts.counts);
    const hidden = Math.max(0, (texts?.results.length ?? 0) - this.#shown);
    this.#more.hidden = hidden === 0;
    this.#orders.hidden = shown === 0;
    this.#fallback.hidden = texts !== undefined;
    const counted = countWords(this.#words.results, shown + hidden, document.documentElement.lang);
    if (shown > 0) this.#finish(texts ? counted : `${counted}. ${this.#words.namesOnly}`);
    else if (hasFilters(state)) this.#sayNothingFound(this.#words.noneWithFilters);
    else {
      this.#fail(fillWords(this.#words.none, { query: state.query }));
      this.#suggest(names.suggestions ?? []);
    }
  }

  /** Shows the nearest names to one that nothing has. */
  #suggest(suggestions: readonly NameMatch[]): void {
    const links = suggestions.flatMap(({ entry }) => [' ', link(entry.url, entry.title), ',']).slice(0, -1);
    this.#suggestions.replaceChildren(this.#words.suggestions, ...links);
    this.#suggestions.hidden = suggestions.length === 0;
  }

  /** The card of the best name, then what else was found; tells how many there are. */
  #showList(state: QueryState, { matches }: NameAnswer, pages: readonly PagefindPage[]): number {
    const { sides, words } = this.#settings;
    const [best] = matches;
    const found = mergeFound(matches.slice(0, maxNames), pages, { order: state.order, sides, facets: this.#facets });
    const others = found.filter(({ url }) => url !== best?.entry.url);
    this.#results.replaceChildren(
      ...(best ? [entityCard(best, this.#settings)] : []),
      ...others.map((entry) => resultItem(entry, state.query, words)),
    );
    this.#showOrders(state);
    return found.length;
  }

  #showHead(state: QueryState, corrected?: string): void {
    const { query } = state;
    const words = this.#words;
    document.title = query ? `${query} · ${this.#siteTitle}` : this.#siteTitle;
    const title = corrected ? words.corrected : words.titleOf;
    if (query) this.#heading.replaceChildren(...sentenceAround(title, element('mark', corrected ?? query)));
    else this.#heading.textContent = words.title;
    const literally = link(location.pathname + formatQueryState({ ...state, exact: true }), query);
    this.#instead.replaceChildren(...sentenceAround(words.instead, literally));
    this.#instead.hidden = !corrected;
  }

  #showOrders(state: QueryState): void {
    const items = resultOrders.map((order) => {
      const choice = link(location.pathname + formatQueryState({ ...state, order }), this.#words.orders[order]);
      if (order === state.order) choice.setAttribute('aria-current', 'true');
      const item = element('li');
      item.append(choice);
      return item;
    });
    this.#orders.querySelector('ul')!.replaceChildren(...items);
  }

  /** Says why there is nothing to show, beside the way to the list of all names. */
  #fail(message: string): void {
    this.#filters.hidden = true;
    this.#sayNothingFound(message);
  }

  #sayNothingFound(message: string): void {
    this.#results.replaceChildren();
    this.#more.hidden = true;
    this.#orders.hidden = true;
    this.#fallback.hidden = false;
    this.#finish(message);
  }

  #finish(message: string): void {
    this.#status.textContent = message;
    this.#results.setAttribute('aria-busy', 'false');
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`The search page has no ${selector}.`);
    return part;
  }
}

customElements.define('search-page', SearchPage);
