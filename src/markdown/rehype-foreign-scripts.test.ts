import { expect, test } from 'vitest';
import { renderHtml } from '../../tests/render.ts';

test.each([
  ['Ada Ада Берг, who', 'Ada <span lang="und-Cyrl">Ада Берг</span>, who'],
  ['«Шість годин, у Ліндгольмі» it said', '«<span lang="und-Cyrl">Шість годин, у Ліндгольмі</span>» it said'],
  ['Ада in the 港.', '<span lang="und-Cyrl">Ада</span> in the <span lang="und-Hani">港</span>.'],
  [
    '**Ада** and *Берг*',
    '<strong><span lang="und-Cyrl">Ада</span></strong> and <em><span lang="und-Cyrl">Берг</span></em>',
  ],
  ['Об’єднання', '<span lang="und-Cyrl">Об’єднання</span>'],
])('%s says which words are in another script', (body, html) => {
  expect(renderHtml(body)).toBe(`<p>${html}</p>`);
});

test.each(['Élan, naïve – 12 €', 'Plain.', '5 µm'])('%s stays as it is', (body) => {
  expect(renderHtml(body)).toBe(`<p>${body}</p>`);
});
