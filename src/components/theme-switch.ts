/** Shows the switch in the footer and remembers its choice, which `public/theme.js` reads before the next page is painted. */

const key = 'parley-theme';
const root = document.documentElement;

function setTheme(theme: string): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

function remember(theme: string): void {
  // Storage throws where the reader has forbidden it; the choice then lasts for this page.
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {}
}

for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>('fieldset.theme')) {
  const theme = root.dataset.theme ?? 'system';
  for (const input of fieldset.querySelectorAll('input')) {
    // A browser may have put back the choice of an earlier visit.
    input.checked = input.value === theme;
    input.addEventListener('change', () => {
      setTheme(input.value);
      remember(input.value);
    });
  }
  fieldset.hidden = false;
}
