import { element } from '../browser/dom.ts';
import { isSlashOff, turnSlash } from './slash-key.ts';

/** A box to tick by which a reader decides whether the key `/` opens the search: a key of one character must be one to turn off. */
export function slashSwitch(text: string): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !isSlashOff();
  box.addEventListener('change', () => turnSlash(box.checked));
  const label = element('label');
  label.append(box, ' ', text);
  return label;
}
