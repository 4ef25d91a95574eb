/** A box in pixels from the upper left corner of the window. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Room between word and card, and between card and window, in pixels. */
const gap = 4;
const edge = 8;

/** Where a card stands: under its word, above it if there is room there only, and always within the width of the window. */
export function placeCard(word: Box, card: Size, view: Size): { left: number; top: number } {
  const above = word.top - gap - card.height;
  const below = word.bottom + gap;
  const fitsBelow = below + card.height <= view.height - edge;
  return {
    left: Math.max(edge, Math.min(word.left, view.width - edge - card.width)),
    top: fitsBelow || above < edge ? below : above,
  };
}
