import { loadOnce } from '../browser/load-once.ts';
import { isSlashOff } from './slash-key.ts';

/**
 * The search box in the head of every page. Without scripts its form leads to the list of all names. The dialog is loaded once a
 * reader turns to the box, and opens at a click, at the first letter, or at a key.
 */
const form = document.querySelector<HTMLFormElement>('.masthead form')!;
const input = form.querySelector('input')!;
const failed = document.querySelector<HTMLElement>('[data-search-failed]')!;

const loadDialog = loadOnce(async (searchUrl) => {
  const dialog = await import('./search-dialog.ts');
  await dialog.prepare(searchUrl);
  return dialog;
});
const load = () => loadDialog(form.action);

for (const each of document.querySelectorAll<HTMLFormElement>('form[data-search]')) each.action = each.dataset.search!;
for (const event of ['focusin', 'pointerenter']) form.addEventListener(event, () => void load().catch(() => undefined));
for (const event of ['click', 'compositionend']) input.addEventListener(event, open);
input.addEventListener('input', (event) => {
  // What an input method is putting together would be lost with the focus.
  if (!event.isComposing) open();
});
form.addEventListener('submit', (event) => {
  if (input.value) return;
  event.preventDefault();
  open();
});
addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  open();
});

function open(): void {
  load().then(
    (dialog) => {
      failed.hidden = true;
      dialog.open(input);
    },
    () => (failed.hidden = false),
  );
}

/** Ctrl or Command and K anywhere, `/` where nothing is written. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === 'k';
  return key === '/' && !altKey && !isWriting(target as HTMLElement) && !isSlashOff();
}

function isWriting(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input, textarea, select');
}
