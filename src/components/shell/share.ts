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
  const say = (text: string) => () => {
    status.textContent = text;
  };
  button.addEventListener('click', () => {
    // Where the clipboard is closed to pages, or there is none (plain http), the address can still be copied by hand.
    const copy = async () => navigator.clipboard.writeText(address);
    copy().then(say(status.dataset.copied!), say(address));
  });
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
