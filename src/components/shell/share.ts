/** Lets a reader pass the address of a page on by what the browser itself offers. No other site learns of it. */

/** The address without what an incoming link may have put behind it. */
const address =
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/[?#].*$/, '');

function offerMail(link: HTMLAnchorElement): void {
  const [subject, body] = [document.title, address].map(encodeURIComponent);
  link.href = `mailto:?subject=${subject}&body=${body}`;
}

function offerCopy(button: HTMLButtonElement, status: HTMLElement): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(address).then((copied) => {
      // Where the clipboard is closed to pages, the address can still be copied by hand.
      status.textContent = copied ? status.dataset.copied! : address;
    });
  });
}

/** Puts a text into the clipboard, which pages do not have at all if they came over plain HTTP; tells whether it is there. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function offerOthers(button: HTMLButtonElement): void {
  button.hidden = !('share' in navigator);
  button.addEventListener('click', () => {
    // A reader who thinks better of it is no error.
    navigator.share({ title: document.title, url: address }).catch(() => undefined);
  });
}

for (const section of document.querySelectorAll<HTMLElement>('.share')) {
  offerMail(section.querySelector('a')!);
  offerCopy(section.querySelector('[data-share="copy"]')!, section.querySelector('[role="status"]')!);
  offerOthers(section.querySelector('[data-share="others"]')!);
  section.hidden = false;
}
