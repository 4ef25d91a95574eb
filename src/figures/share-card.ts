import { render } from 'takumi-js';

/** What stands on the picture that goes with a shared link, ready for the reader. */
export interface ShareCard {
  title: string;
  /** Whether the name stands in brackets: while the matter is open. */
  open: boolean;
  tagline: string;
  /** How things stand, and on which day. */
  status: string;
}

export interface CardStyle {
  ink: string;
  paper: string;
  /** Faces by family. The first that has a letter draws it. */
  display: Uint8Array[];
  sans: Uint8Array[];
}

/** The size that those who show links expect, in pixels (https://ogp.me/). */
export const cardSize = { width: 1200, height: 630 };

/** Draws the picture of a shared link as PNG. The same card gives the same bytes. */
export async function drawShareCard(card: ShareCard, style: CardStyle): Promise<Uint8Array> {
  const fonts = [...named('Display', style.display), ...named('Sans', style.sans)];
  return render(cardOf(card, style), { ...cardSize, format: 'png', fonts });
}

function cardOf({ title, open, tagline, status }: ShareCard, style: CardStyle): Box {
  const display = { fontFamily: familiesOf('Display', style.display), letterSpacing: -1 };
  const sans = { fontFamily: familiesOf('Sans', style.sans) };
  const name = box({ ...display, minWidth: 0, fontSize: title.length > 24 ? 76 : 96, lineHeight: 1.1 }, title);
  return box(
    {
      ...column,
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: 72,
      color: style.ink,
      backgroundColor: style.paper,
    },
    [
      box({ ...column, gap: 36, alignItems: 'flex-start' }, [
        open ? inBrackets(name, style.ink) : name,
        box({ ...display, fontSize: 44, lineHeight: 1.25 }, tagline),
      ]),
      box({ ...sans, fontSize: 30, lineHeight: 1.35, paddingTop: 28, borderTop: `6px solid ${style.ink}` }, status),
    ],
  );
}

function inBrackets(name: Box, ink: string): Box {
  const bracket = (openSide: 'borderLeft' | 'borderRight') =>
    box({ flexShrink: 0, width: 20, border: `7px solid ${ink}`, [openSide]: `0px solid ${ink}` });
  return box({ display: 'flex', gap: 20 }, [bracket('borderRight'), name, bracket('borderLeft')]);
}

const column = { display: 'flex', flexDirection: 'column' } as const;

/** A part of the picture, as the renderer takes it: text and boxes in boxes. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

function box(style: Record<string, string | number>, children?: string | Box[]): Box {
  return { type: 'div', props: { style, ...(children && { children }) } };
}

function named(family: string, faces: readonly Uint8Array[]): { name: string; data: Uint8Array }[] {
  return faces.map((data, index) => ({ name: `${family}${index}`, data }));
}

function familiesOf(family: string, faces: readonly Uint8Array[]): string {
  return faces.map((_, index) => `${family}${index}`).join(', ');
}
