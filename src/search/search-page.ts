import { showFilters } from './filter-list.ts';
import { loadPagefind, type PagefindSearch } from './pagefind.ts';
import { formatQueryState, readQueryState, type QueryState } from './query-state.ts';
import { showResults } from './result-list.ts';
import { countWords, fillWords, type SearchWords } from './words.ts';

const pageSize = 20;

/** The search page: finds what the address asks for, shows it, and keeps the address in step with what is looked for. */
class SearchPage extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #results = this.#part('[data-search-results]', HTMLElement);
  readonly #status = this.#part('[role="status"]', HTMLElement);
  readonly #filters = this.#part('[data-search-filters]', HTMLElement);
  readonly #more = this.#part('[data-search-more]', HTMLButtonElement);
  readonly #fallback = this.#part('[data-search-fallback]', HTMLElement);
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
  /** Counts searches, so that a slow answer does not overwrite a later one. */
  #turn = 0;
  #shown = pageSize;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: this.#input.value.trim() });
    });
    this.#filters.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      this.#go(readQueryState(link.search));
    });
    this.#filters.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLSelectElement;
      this.#go({ ...this.#state, filters: { ...this.#state.filters, [name]: value } });
    });
    this.#more.addEventListener('click', () => {
      this.#shown += pageSize;
      void this.#search();
    });
    addEventListener('popstate', () => void this.#search());
    void this.#search();
  }

  get #state(): QueryState {
    return readQueryState(location.search);
  }

  #go(state: QueryState): void {
    history.pushState(null, '', location.pathname + formatQueryState(state));
    this.#shown = pageSize;
    void this.#search();
  }

  async #search(): Promise<void> {
    const state = this.#state;
    const turn = (this.#turn += 1);
    this.#input.value = state.query;
    this.#fallback.hidden = true;
    if (!state.query) {
      this.#clear(this.#words.enterSomething);
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#words.searching;
    try {
      const pagefind = await loadPagefind(this.dataset.base ?? '/');
      const found = await pagefind.search(state.query, { filters: state.filters });
      if (turn === this.#turn) await this.#show(state, found, turn);
    } catch {
      if (turn === this.#turn) this.#fail('inDev' in this.dataset ? this.#words.needsBuild : this.#words.failed);
    }
  }

  async #show(state: QueryState, found: PagefindSearch, turn: number): Promise<void> {
    const pages = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
    if (turn !== this.#turn) return;
    showFilters(this.#filters, state, found, this.#words);
    showResults(this.#results, pages);
    this.#more.hidden = found.results.length <= this.#shown;
    if (found.results.length === 0) this.#fail(fillWords(this.#words.none, { query: state.query }));
    else this.#finish(countWords(this.#words.results, found.results.length, document.documentElement.lang));
  }

  #clear(message: string): void {
    this.#results.replaceChildren();
    this.#filters.hidden = true;
    this.#more.hidden = true;
    this.#finish(message);
  }

  /** Says why there is nothing to show, beside the way to the list of all names. */
  #fail(message: string): void {
    this.#clear(message);
    this.#fallback.hidden = false;
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
