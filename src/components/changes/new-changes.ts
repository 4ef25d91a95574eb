import { element } from '../../browser/dom.ts';
import { recall, remember } from '../../browser/storage.ts';
import type { Words } from '../../words/index.ts';
import { countWords, fillWords } from '../../browser/words.ts';
import { addVisit, parseVisits, type Visits } from './visits.ts';

/**
 * Marks the changes that are new since the reader last looked at the page of changes. On that page it says since when, remembers the
 * visit, and lets the reader have it forgotten. It is remembered in this browser and goes nowhere.
 */
class NewChanges extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as Words['changes']['script'];
  /** Sites of one origin, below different paths, do not mix. */
  readonly #key = `parley-changes ${this.dataset.base ?? '/'}`;

  connectedCallback(): void {
    const visits = parseVisits(recall(this.#key));
    if (this.#report) this.#visit(this.#report, visits);
    else if (visits) this.#mark(visits.seen);
  }

  get #report(): HTMLElement | null {
    return this.querySelector('[data-report]');
  }

  #visit(report: HTMLElement, last: Visits | undefined): void {
    const ids = this.#changes.map((change) => change.dataset.change!);
    // eslint-disable-next-line no-restricted-syntax -- The clock is the reader's: a build never runs this.
    const visits = addVisit(last, ids, Date.now());
    // Where nothing can be remembered there is nothing to say.
    report.hidden = !remember(this.#key, JSON.stringify(visits));
    if (report.hidden) return;
    const { before } = visits;
    this.#say(before ? this.#describe(this.#mark(before.seen), before.at) : this.#words.firstVisit);
    this.querySelector('[data-forget]')!.addEventListener('click', () => this.#forget());
  }

  /** Marks what has not been seen, and counts it. */
  #mark(seen: readonly string[]): number {
    const known = new Set(seen);
    const fresh = this.#changes.filter((change) => !known.has(change.dataset.change!));
    for (const change of fresh) change.prepend(element('mark', this.#words.new), ' ');
    return fresh.length;
  }

  #describe(count: number, at: number): string {
    const { lang } = document.documentElement;
    const date = new Intl.DateTimeFormat(this.dataset.locale, { dateStyle: 'long' }).format(at);
    return fillWords(count > 0 ? countWords(this.#words.since, count, lang) : this.#words.noneSince, { date });
  }

  #forget(): void {
    remember(this.#key, undefined);
    for (const mark of this.querySelectorAll('mark')) mark.remove();
    this.#say(this.#words.forgotten);
    this.#report!.querySelector<HTMLElement>('[data-forget]')!.hidden = true;
  }

  #say(text: string): void {
    const report = this.#report!;
    report.classList.add('known');
    report.querySelector('[role="status"]')!.textContent = text;
  }

  get #changes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-change]')];
  }
}

customElements.define('new-changes', NewChanges);
