import { remember } from '../../browser/storage.ts';

/** Shows the switch in the footer and remembers its choice, which `public/theme.js` reads before the next page is painted. */

const key = 'parley-theme';
const root = document.documentElement;

function setTheme(theme: string): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  colourFrame(theme);
}

/** The frame that the browser draws around the page follows the device, unless the reader chose otherwise. */
function colourFrame(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme } = meta.dataset;
    if (theme === 'system') meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = theme === scheme ? 'all' : 'not all';
  }
}

for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>('fieldset.theme')) {
  const theme = root.dataset.theme ?? 'system';
  colourFrame(theme);
  for (const input of fieldset.querySelectorAll('input')) {
    // A browser may have put back the choice of an earlier visit.
    input.checked = input.value === theme;
    input.addEventListener('change', () => {
      setTheme(input.value);
      remember(key, input.value === 'system' ? undefined : input.value);
    });
  }
  fieldset.hidden = false;
}
