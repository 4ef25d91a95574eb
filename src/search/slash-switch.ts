import { isSlashOff, slashKey } from './slash-key.ts';
import { element } from './elements.ts';

/** A box to tick by which a reader decides whether the key `/` opens the search: a key of one character must be one to turn off. */
export function slashSwitch(text: string): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !isSlashOff();
  box.addEventListener('change', () => {
    // Storage throws where the reader has forbidden it; the choice is then not kept.
    try {
      if (box.checked) localStorage.removeItem(slashKey);
      else localStorage.setItem(slashKey, 'off');
    } catch {}
  });
  const label = element('label');
  label.append(box, ' ', text);
  return label;
}
