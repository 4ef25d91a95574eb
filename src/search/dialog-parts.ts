import { element, link } from '../browser/dom.ts';
import type { SearchSettings } from '../site/search/search-settings.ts';
import { slashSwitch } from './slash-switch.ts';
import type { SearchWords } from './words.ts';

/** The dialog and its parts, empty as yet. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  /** The way to the list of all names, for when nothing else leads on. */
  fallback: HTMLElement;
}

export function dialogParts(searchUrl: string, { base, words }: SearchSettings): DialogParts {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = words.title;
  const input = searchField(words);
  const close = element('button', words.close) as HTMLButtonElement;
  close.type = 'button';
  const status = element('p', '', 'sans');
  status.role = 'status';
  const fallback = element('p', '', 'sans');
  fallback.append(link(`${base}index/`, words.index));
  const list = element('div', '', 'options');
  list.id = 'search-options';
  list.ariaLabel = words.title;
  dialog.append(searchForm(searchUrl, input, close), status, fallback, list, footLine(words));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the dialog is one on its backdrop; a link may lead to a place on this page.
    if (target === dialog || (target as Element).closest('a')) dialog.close();
  });
  return { dialog, input, list, status, fallback };
}

function searchField(words: SearchWords): HTMLInputElement {
  const input = document.createElement('input');
  input.id = 'search-dialog-query';
  input.name = 'q';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  input.placeholder = words.label;
  input.ariaLabel = words.label;
  return input;
}

function searchForm(searchUrl: string, input: HTMLInputElement, close: HTMLElement): HTMLElement {
  const form = document.createElement('form');
  form.action = searchUrl;
  form.className = 'search-form';
  form.append(input, close);
  return form;
}

function footLine(words: SearchWords): HTMLElement {
  const line = element('p', '', 'caption');
  line.append(element('span', words.keys), ' ', slashSwitch(words.slashKey));
  return line;
}
