import { isPlainClick } from '../../browser/dom.ts';
import { filterKinds, type FilterKind } from '../../graph/filter-kinds.ts';
import type { Words } from '../../words/index.ts';
import { countWords, fillWords } from '../../browser/words.ts';
import { decodeOrUndefined } from '../../collections/decode-or-undefined.ts';
import { keepEvents, saveFile } from './timeline-files.ts';
import {
  countByFilter,
  fits,
  formatTimelineState,
  readFindable,
  readTimelineState,
  withFilter,
  type TimelineState,
} from './timeline-state.ts';

/** Narrows the timeline down to what the address asks for, and keeps the address in step with what the reader chooses. */
class TimelineFilter extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as Words['timeline']['script'];
  readonly #rows = [...this.querySelectorAll<HTMLElement>('.rows > li')];
  /** What the event of each row can be found by. */
  readonly #events = this.#rows.map((row) => readFindable(row.dataset));
  readonly #links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-kind]')];
  readonly #status = this.#part('[role="status"]');
  readonly #showAll = this.#part('[data-show-all]');
  readonly #order = this.#part('[data-order]') as HTMLAnchorElement;
  readonly #take = this.#part('[data-take]');
  /** Turning points and the figure, which are of all events. */
  readonly #overview = this.#part('[data-overview]');
  #oldestFirst = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link && isPlainClick(event)) this.#follow(link, event);
    });
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #follow(link: HTMLAnchorElement, event: Event): void {
    if ('file' in link.dataset && !this.#showAll.hidden) {
      event.preventDefault();
      void this.#save(link);
    } else if ('kind' in link.dataset || link === this.#showAll || link === this.#order) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.#show();
      this.#foldUp(link);
    }
  }

  #show(): void {
    const state = readTimelineState(location.search);
    for (const [index, row] of this.#rows.entries()) row.hidden = !fits(this.#events[index]!, state);
    if (this.#revealTarget()) return;
    if (state.oldestFirst !== this.#oldestFirst) this.#turnRound();
    this.#showMonths();
    for (const kind of filterKinds) this.#showFilters(kind, state);
    for (const summary of this.querySelectorAll<HTMLElement>('[data-chosen]')) this.#showChosen(summary, state);
    this.#showOrder(state);
    this.#showCount(state);
  }

  /** A link to an event that is not shown leads to the whole timeline. */
  #revealTarget(): boolean {
    const id = decodeOrUndefined(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target || !this.contains(target) || !target.closest('li[hidden]')) return false;
    history.replaceState(null, '', location.pathname + location.hash);
    this.#show();
    target.scrollIntoView();
    return true;
  }

  /** A date is said once a day; months and parts without events go. */
  #showMonths(): void {
    const { lang } = document.documentElement;
    for (const month of this.querySelectorAll<HTMLElement>('.timeline > div')) {
      const rows = [...month.querySelectorAll<HTMLElement>('li:not([hidden])')];
      rows.forEach((row, index) => row.classList.toggle('same-day', dayOf(row) === dayOf(rows[index - 1])));
      month.hidden = rows.length === 0;
      month.querySelector('[data-count]')!.textContent = countWords(this.#words.events, rows.length, lang);
    }
    for (const part of this.querySelectorAll<HTMLElement>('.timeline')) {
      part.hidden = !part.querySelector(':scope > div:not([hidden])');
    }
  }

  /** Each filter leads to what is shown with it in place of the other of its kind, and says how much that is. */
  #showFilters(kind: FilterKind, state: TimelineState): void {
    const counts = countByFilter(this.#events, state, kind);
    for (const link of this.#links) {
      if (link.dataset.kind !== kind) continue;
      const id = link.dataset.id!;
      const count = counts.get(id) ?? 0;
      const isCurrent = id === (state.filters[kind] ?? '');
      link.href = location.pathname + formatTimelineState(withFilter(state, kind, id));
      link.querySelector('small')!.textContent = String(count);
      link.parentElement!.hidden = count === 0 && !isCurrent && id !== '';
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** What was chosen from a list that is folded up. An address can name someone who is not in one that was cut short. */
  #showChosen(summary: HTMLElement, { filters }: TimelineState): void {
    const kind = summary.dataset.chosen as FilterKind;
    const id = filters[kind] ?? '';
    const link = this.#links.find(({ dataset }) => dataset.kind === kind && dataset.id === id);
    summary.textContent = link ? labelOf(link) : id;
  }

  #showOrder(state: TimelineState): void {
    this.#order.href = location.pathname + formatTimelineState({ ...state, oldestFirst: !state.oldestFirst });
    this.#order.textContent = state.oldestFirst ? this.#words.newestFirst : this.#words.oldestFirst;
  }

  #showCount({ filters }: TimelineState): void {
    const isWhole = Object.keys(filters).length === 0;
    const text = this.#describe(this.#rows.filter((row) => !row.hidden).length, isWhole);
    // What has not changed is not said again.
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#showAll.hidden = isWhole;
    this.#overview.hidden = !isWhole;
    this.#take.textContent = isWhole ? this.#words.takeAll : this.#words.take;
  }

  #describe(count: number, isWhole: boolean): string {
    const { lang } = document.documentElement;
    if (isWhole) return countWords(this.#words.events, count, lang);
    if (count === 0) return this.#words.none;
    return fillWords(countWords(this.#words.shown, count, lang), { all: String(this.#rows.length) });
  }

  /** Parts, months and rows in the other order. */
  #turnRound(): void {
    this.#oldestFirst = !this.#oldestFirst;
    const lists = [this, ...this.querySelectorAll('.timeline, .timeline ol')];
    for (const list of lists) {
      const items = list.querySelectorAll(':scope > :is(.timeline, .timeline > div, li)');
      list.append(...[...items].reverse());
    }
  }

  /** A long list gives way to what was chosen from it. */
  #foldUp(link: HTMLElement): void {
    const details = link.closest('details');
    if (!details) return;
    details.open = false;
    details.querySelector('summary')!.focus();
  }

  async #save(link: HTMLAnchorElement): Promise<void> {
    try {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(response.statusText);
      const ids = this.#rows.filter((row) => !row.hidden).map((row) => row.id.replace(/^e-/, ''));
      const name = link.pathname.split('/').at(-1)!;
      saveFile(name, keepEvents(name, await response.text(), new Set(ids)));
    } catch {
      this.#status.textContent = this.#words.failed;
    }
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The timeline has no ${selector}.`);
    return part;
  }
}

/** Without the number behind it. */
function labelOf(link: HTMLElement): string {
  return (link.firstChild?.textContent ?? '').trim();
}

function dayOf(row: Element | undefined): string | undefined {
  return row?.querySelector('.day')!.textContent;
}

customElements.define('timeline-filter', TimelineFilter);
