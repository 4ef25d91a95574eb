import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { drawShareCard, type CardStyle } from './share-card.ts';

const face = (name: string) => readFileSync(`src/styles/fonts/${name}.woff2`);
const style: CardStyle = {
  ink: '#000',
  paper: '#fff',
  display: [face('serif-display'), face('serif-cyrillic')],
  sans: [face('sans-latin')],
};
const card = { title: 'The Harbour Talks', open: false, tagline: 'Talks over one harbour', status: 'The talks go on' };

test('the picture is a PNG of the size that link cards have', async () => {
  const { type, width, height } = imageSize(await drawShareCard(card, style));
  expect([type, width, height]).toEqual(['png', 1200, 630]);
});

test('the same card gives the same bytes, another one others', async () => {
  const picture = await drawShareCard(card, style);
  expect(await drawShareCard(card, style)).toEqual(picture);
  expect(await drawShareCard({ ...card, open: true }, style)).not.toEqual(picture);
  expect(await drawShareCard({ ...card, title: 'Гавань' }, style)).not.toEqual(picture);
});
