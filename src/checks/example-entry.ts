import type { CollectionName } from '../collections/ids.ts';

/** Keys of front matter with their values as YAML; `undefined` leaves a key out. A value on lines of its own begins with a line end. */
type Fields = Readonly<Record<string, string | undefined>>;

/** What each collection needs, about the invented subject of the example site. */
const requiredFields = {
  events: { title: 'Harbour talks', summary: 'Delegations met in Lindholm.', date: '2031-05-04', category: 'talks' },
  people: { title: 'Ada Berg', summary: 'She spoke for the port.' },
  documents: { title: 'Harbour plan', summary: 'What was to be done.', kind: 'plan' },
  claims: {
    title: 'Hours of talks',
    summary: 'How long they met.',
    status: 'disputed',
    accounts: '[{ text: Two hours., sources: [gazette] }]',
    checked: '2031-06-01',
  },
  terms: { title: 'Quay' },
  sources: { title: 'Talks open', publisher: 'The Gazette', type: 'news report', language: 'en', date: '2031-05-05' },
  pages: { title: 'How we work' },
} as const satisfies Partial<Record<CollectionName, Fields>>;

/** The text of an entry for an example: what its collection needs, with other fields over it, and a body. */
export function exampleEntry(collection: keyof typeof requiredFields, fields: Fields = {}, body = ''): string {
  const lines = Object.entries<string | undefined>({ ...requiredFields[collection], ...fields }).flatMap(
    ([key, value]) => (value === undefined ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}`]),
  );
  return `---\n${lines.join('\n')}\n---\n${body && `${body}\n`}`;
}
