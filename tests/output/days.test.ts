import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSites } from './pages.ts';

test.each(['timeline', 'parallels/canal-accord'])(
  'on the page %s, the figure of a day is a word of its own',
  (page) => {
    const html = readFileSync(join(builtSites.complete, page, 'index.html'), 'utf8');
    const days = [...html.matchAll(/<(time|span) class="day"[^>]*>(.*?)<\/\1>/gs)].map(([, , day = '']) =>
      day.replace(/<[^>]*>/g, ''),
    );
    expect(days.filter((day) => /^\d/.test(day))).not.toEqual([]);
    expect(days.filter((day) => /^[\d–]+\p{L}/u.test(day))).toEqual([]);
  },
);
