/**
 * A field with a list of options to choose from by keyboard, while focus stays in the field: the combobox of the ARIA Authoring
 * Practices with a list box and manual selection (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Options are links.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    list.role = 'listbox';
    input.role = 'combobox';
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-autocomplete', 'list');
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.show([]);
  }

  /** Shows groups of options. The active one stays active if it is still there. */
  show(groups: readonly HTMLElement[]): void {
    const active = this.#active?.href;
    this.#list.replaceChildren(...groups);
    for (const [place, option] of this.#options.entries()) option.id = `${this.#list.id}-${place}`;
    this.#list.hidden = this.#options.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#activate(this.#options.find(({ href }) => href === active));
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  get #active(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  #activate(active: HTMLAnchorElement | undefined): void {
    for (const option of this.#options) option.ariaSelected = String(option === active);
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    // Keys that choose among the candidates of an input method are not for the list.
    if (event.isComposing) return;
    const active = this.#active;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active) active.click();
    else {
      if (event.key !== 'Tab') this.#activate(undefined);
      return;
    }
    event.preventDefault();
  }

  /** Beyond either end is the field itself. */
  #move(step: number): void {
    const options = this.#options;
    const place = options.findIndex((option) => option.ariaSelected === 'true');
    const count = options.length + 1;
    this.#activate(options[((place + 1 + step + count) % count) - 1]);
  }
}
