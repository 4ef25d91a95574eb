import { countWords, fillWords } from '../browser/words.ts';
import { isPlainClick } from '../browser/dom.ts';
import type { SearchSettings } from '../site/search/search-settings.ts';
import type { NameAnswer, NameMatch } from './answer.ts';
import { countNamed, namedOnly } from './count-found.ts';
import { entityCard } from './entity-card.ts';
import { showFilters } from './filter-panel.ts';
import { findInTexts, findNamed, textQuery, type FoundTexts } from './find-results.ts';
import { mergeFound } from './found-entries.ts';
import { haveWords } from './has-words.ts';
import { loadStyles } from './load-styles.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { formatQueryState, hasFilters, readQueryState, withValue, type QueryState } from './query-state.ts';
import { resultItem } from './result-list.ts';
import { showHead, showOrders } from './search-head.ts';

const pageSize = 20;
const maxNames = 8;

/** The search page: finds what the address asks for, shows it, and keeps the address in step with what is looked for. */
class SearchPage extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #label = this.#part('form label', HTMLLabelElement);
  readonly #head = {
    heading: this.#part('h1', HTMLElement),
    instead: this.#part('[data-search-instead]', HTMLElement),
    time: this.#part('[data-search-time]', HTMLElement),
  };
  readonly #results = this.#part('[data-search-results]', HTMLElement);
  readonly #status = this.#part('[role="status"]', HTMLElement);
  readonly #filters = this.#part('[data-search-filters]', HTMLElement);
  readonly #orders = this.#part('[data-search-orders]', HTMLElement);
  readonly #more = this.#part('[data-search-more]', HTMLButtonElement);
  readonly #fallback = this.#part('[data-search-fallback]', HTMLElement);
  readonly #settings = JSON.parse(this.dataset.settings!) as SearchSettings;
  readonly #words = this.#settings.words;
  readonly #siteTitle = document.title;
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
    addEventListener('popstate', () => this.#showState());
    // What a reader wrote before this script came stays.
    this.#input.value ||= this.#state.query;
    void loadStyles().then(() => this.#search());
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
    this.#showState();
  }

  #showState(): void {
    this.#input.value = this.#state.query;
    void this.#search();
  }

  /** Links to another state of this page need no new page. */
  #follow(event: MouseEvent): void {
    const target = (event.target as Element).closest('a');
    if (target?.pathname !== location.pathname || !isPlainClick(event)) return;
    event.preventDefault();
    this.#go(readQueryState(target.search));
  }

  #narrow({ name, value }: HTMLInputElement | HTMLSelectElement): void {
    // While a year is being written it is one of the first millennium.
    if (!value.startsWith('0')) this.#go(withValue(this.#state, name, value));
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
    this.#label.classList.toggle('visually-hidden', Boolean(state.query));
    this.#fallback.hidden = true;
    if (!state.query && !hasFilters(state)) {
      this.#showHead(state);
      this.#fail(this.#words.enterSomething);
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#words.searching;
    // Names do not wait for the text, and its program need not wait for the names.
    loadPagefind(this.#settings.base).catch(() => undefined);
    const names = await findNamed(state, this.#settings);
    if (turn !== this.#turn) return;
    this.#showHead(state, names);
    if (names?.matches.length) this.#showList(state, names, []);
    const texts = await findInTexts(state, names, this.#settings, this.#shown);
    if (turn !== this.#turn) return;
    if (!names && !texts) this.#fail('inDev' in this.dataset ? this.#words.needsBuild : this.#words.failed);
    else this.#showAll(state, names, texts);
  }

  #showAll(state: QueryState, names: NameAnswer | undefined, texts: FoundTexts | undefined): void {
    const pages = texts?.pages ?? [];
    const suggestions = names?.suggestions ?? [];
    const isNear = suggestions.length > 0 && !haveWords(pages, state.query, this.#words.smallWords);
    const unread = Math.max(0, (texts?.results.length ?? 0) - this.#shown);
    const named = namedOnly(names?.matches.slice(0, maxNames) ?? [], pages, unread);
    const count = named.length + (texts?.results.length ?? 0);
    if (isNear && !hasFilters(state)) return this.#suggest(state, suggestions, pages);
    if (texts) showFilters({ place: this.#filters, settings: this.#settings }, state, countNamed(texts.counts, named));
    if (count === 0) return this.#showNothing(state);
    this.#showList(state, names, pages);
    this.#more.hidden = unread === 0;
    this.#fallback.hidden = texts !== undefined;
    const counted = countWords(this.#words.results, count, document.documentElement.lang);
    this.#finish(texts ? counted : `${counted}. ${this.#words.namesOnly}`);
  }

  /** The card of the best name, then what else was found. */
  #showList(state: QueryState, names: NameAnswer | undefined, pages: readonly PagefindPage[]): void {
    const { sides, words } = this.#settings;
    const matches = names?.matches ?? [];
    const marked = `${state.query} ${textQuery(state, names, words.smallWords)}`;
    const [best] = matches;
    const showing = { order: state.order, sides, marked, smallWords: words.smallWords };
    const found = mergeFound(matches.slice(0, maxNames), pages, showing);
    const others = found.filter(({ url }) => url !== best?.entry.url);
    this.#results.replaceChildren(
      ...(best ? [entityCard(best, marked, this.#settings)] : []),
      ...others.map((entry) => resultItem(entry, marked, words)),
    );
    showOrders(this.#orders, state, words);
  }

  #showHead(state: QueryState, answer: Pick<NameAnswer, 'corrected' | 'time'> = {}): void {
    showHead(this.#head, state, answer, this.#words);
    document.title = state.query ? `${state.query} · ${this.#siteTitle}` : this.#siteTitle;
  }

  /** Shows what the reader may have meant, before pages that have but the beginning of it. */
  #suggest({ query, order }: QueryState, suggestions: readonly NameMatch[], pages: readonly PagefindPage[]): void {
    const { sides, words } = this.#settings;
    this.#fail(fillWords(words.noneButNear, { query }));
    const found = mergeFound(suggestions, pages, { order, sides, marked: query, smallWords: words.smallWords });
    this.#results.replaceChildren(...found.map((entry) => resultItem(entry, query, words)));
  }

  #showNothing(state: QueryState): void {
    if (hasFilters(state)) this.#sayNothingFound(this.#words.noneWithFilters);
    else this.#fail(fillWords(this.#words.none, { query: state.query }));
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
