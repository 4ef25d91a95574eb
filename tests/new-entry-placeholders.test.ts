import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planNewEntry } from '../src/authoring/new-entry.ts';
import { examineContent } from '../src/checks/run-checks.ts';
import { parseDay } from '../src/collections/dates.ts';
import { collectionNames } from '../src/collections/ids.ts';
import { readContent } from '../src/collections/read-content.ts';
import { siteYaml, withFolder } from './content-of.ts';

test.each(collectionNames)('the check finds every placeholder of a new entry in %s, and no lost text', (collection) => {
  const readme = `${collection}/README.md`;
  withFolder({ 'site.yaml': siteYaml, [readme]: 'Entries.' }, (folder) => {
    const wish = { collection, title: 'Quay', fields: {} };
    const { change, placeholders } = planNewEntry(readContent(folder), wish, parseDay('2031-05-04')!);
    writeFileSync(join(folder, '..', change.file), change.after ?? '');
    const found = examineContent(folder).problems.filter(({ code }) => code === 'placeholder' || code === 'lost-text');
    expect(found.map(({ code, message }) => [code, /`(\w+)[.\w]*`/.exec(message)?.[1]])).toEqual(
      placeholders.map((field) => ['placeholder', field]),
    );
  });
});
