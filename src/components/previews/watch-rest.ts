import type { CardOpener } from './card-opener.ts';

/** How long pointer or focus rest on a link before its card opens, in milliseconds: to pass over it opens nothing. */
const rest = 300;

/** Has the card open where the pointer of a mouse or the focus of the keyboard rests. */
export function watchRest(opener: CardOpener, signal: AbortSignal): void {
  const options = { signal };

  document.addEventListener(
    'pointerover',
    ({ target, pointerType, clientY }) => {
      if (pointerType === 'touch') return;
      const link = opener.linkAt(target);
      if (opener.isAt(target)) opener.keep();
      else if (link) opener.want(link, rest, clientY);
      else opener.leave();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => pointerType !== 'touch' && opener.leave(), // A finger leaves whenever it is lifted.
    options,
  );

  document.addEventListener(
    'focusin',
    ({ target }) => {
      const link = opener.linkAt(target);
      if (link?.matches(':focus-visible')) opener.want(link, rest);
    },
    options,
  );
  document.addEventListener('focusout', () => opener.leave(0), options);
}
