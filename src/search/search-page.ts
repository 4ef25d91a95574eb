import { showFilters } from './filter-list.ts';
import { loadNames } from './load-names.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { loadPagefind, type PagefindPage, type PagefindSearch } from './pagefind.ts';
import { formatQueryState, readQueryState, type QueryState } from './query-state.ts';
import { showResults } from './result-list.ts';
import { countWords, fillWords, type SearchWords } from './words.ts';

const pageSize = 20;
const maxNames = 8;

interface FoundTexts {
  found: PagefindSearch;
  pages: PagefindPage[];
}

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
    const isCurrent = () => turn === this.#turn;
    const names = this.#findNames(state);
    const texts = this.#findTexts(state);
    // Names do not wait for the text.
    void names.then((found) => isCurrent() && found && this.#show({ names: found, pages: [] }));
    const [foundNames, foundTexts] = await Promise.all([names, texts]);
    if (!isCurrent()) return;
    if (!foundNames && !foundTexts) this.#fail('inDev' in this.dataset ? this.#words.needsBuild : this.#words.failed);
    else this.#showAll(state, foundNames ?? [], foundTexts);
  }

  /** Entries that the query names; `undefined` if the names cannot be had. */
  async #findNames({ query, filters }: QueryState): Promise<NameMatch[] | undefined> {
    try {
      const index = await loadNames(this.dataset.base ?? '/');
      if (filters.category || filters.person) return [];
      return matchNames(query, index, new Set(this.#words.smallWords))
        .filter(({ entry }) => !filters.collection || entry.collection === filters.collection)
        .slice(0, maxNames);
    } catch {
      return undefined;
    }
  }

  /** Pages whose text has the words; `undefined` if Pagefind cannot be had. */
  async #findTexts({ query, filters }: QueryState): Promise<FoundTexts | undefined> {
    try {
      const pagefind = await loadPagefind(this.dataset.base ?? '/');
      const found = await pagefind.search(query, { filters });
      const pages = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
      return { found, pages };
    } catch {
      return undefined;
    }
  }

  #showAll(state: QueryState, names: readonly NameMatch[], texts: FoundTexts | undefined): void {
    const urls = new Set(names.map(({ entry }) => entry.url));
    const pages = (texts?.pages ?? []).filter(({ url }) => !urls.has(url));
    this.#show({ names, pages });
    if (texts) showFilters(this.#filters, state, texts.found, this.#words);
    const hidden = Math.max(0, (texts?.found.results.length ?? 0) - this.#shown);
    this.#more.hidden = hidden === 0;
    this.#fallback.hidden = texts !== undefined;
    const count = names.length + pages.length + hidden;
    const counted = countWords(this.#words.results, count, document.documentElement.lang);
    if (count > 0 && !texts) this.#finish(`${counted}. ${this.#words.namesOnly}`);
    else if (count > 0) this.#finish(counted);
    else this.#fail(fillWords(this.#words.none, { query: state.query }));
  }

  #show({ names, pages }: { names: readonly NameMatch[]; pages: readonly PagefindPage[] }): void {
    showResults(this.#results, { names, pages }, this.#words);
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
