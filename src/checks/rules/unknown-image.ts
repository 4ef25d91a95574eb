import { exampleEntry } from '../example-entry.ts';
import { exampleImage } from '../example-image.ts';
import type { Rule } from '../rule.ts';

export const unknownImage: Rule = {
  code: 'unknown-image',
  description: 'A picture comes from the folder `images/` of the content, and from nowhere else.',
  examples: [
    {
      files: {
        'images/quay.png': exampleImage,
        'pages/method.md': exampleEntry('pages', {}, '![A wooden quay.](../images/quai.png)'),
      },
      problems: ['pages/method.md:4:1'],
    },
    {
      files: {
        'images/quay.png': exampleImage,
        'pages/method.md': exampleEntry('pages', {}, '![A wooden quay.](../../public/quay.png)'),
      },
      problems: ['pages/method.md:4:1'],
    },
    {
      files: { 'pages/method.md': exampleEntry('pages', {}, '![A wooden quay.](https://example.org/quay.png)') },
      problems: ['pages/method.md:4:1'],
    },
  ],
};
