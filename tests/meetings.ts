import { entryText } from './content-of.ts';

/** The file of an event, with each person as `ada-berg`, `ada-berg in-person`, or `ada-berg remote disputed`. */
export function meetingText(date: string, people: string[], fields = ''): string {
  const items = people.map((line) => {
    const [person, presence, confidence] = line.split(' ');
    return presence
      ? `  - { person: ${person}, presence: ${presence}${confidence ? `, confidence: ${confidence}` : ''} }`
      : `  - ${person}`;
  });
  return entryText(`Talks of ${date}`, `date: ${date}\ncategory: talks\npeople:\n${items.join('\n')}\n${fields}`);
}
