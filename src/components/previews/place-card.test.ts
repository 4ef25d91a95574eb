import { describe, expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const view = { width: 360, height: 640 };
const card = { width: 300, height: 120 };
const wordAt = (left: number, top: number) => ({ left, top, bottom: top + 20 });

describe('a card', () => {
  test('stands under its word', () => {
    expect(placeCard(wordAt(20, 100), card, view)).toEqual({ left: 20, top: 124 });
  });

  test('moves to the left as far as it must to stay in the window', () => {
    expect(placeCard(wordAt(52, 100), card, view).left).toBe(52);
    expect(placeCard(wordAt(53, 100), card, view).left).toBe(52);
    expect(placeCard(wordAt(-5, 100), card, view).left).toBe(8);
  });

  test('stands above where it would not fit under the word', () => {
    expect(placeCard(wordAt(20, 488), card, view).top).toBe(512);
    expect(placeCard(wordAt(20, 489), card, view).top).toBe(365);
  });

  test('stands under its word where it fits nowhere, so that the window can be scrolled to it', () => {
    expect(placeCard(wordAt(20, 100), { width: 300, height: 600 }, view).top).toBe(124);
  });
});
