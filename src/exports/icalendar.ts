/** A property of a calendar component: its name with parameters, and its value as it stands in the file. */
export type Property = readonly [name: string, value: string];

const lineLength = 75;

/**
 * A calendar as text (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545): the properties of the calendar, then an event for each
 * further list.
 */
export function formatCalendar(calendar: readonly Property[], events: readonly (readonly Property[])[]): string {
  const properties: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ...calendar,
    ...events.flatMap((event): Property[] => [['BEGIN', 'VEVENT'], ...event, ['END', 'VEVENT']]),
    ['END', 'VCALENDAR'],
  ];
  return properties.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
}

/** A value of the type TEXT (section 3.3.11): what has a meaning of its own gets a backslash. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A value of the type DATE (section 3.3.4): `20310504`. */
export function formatDate(day: string): string {
  return day.replaceAll('-', '');
}

/** Folds a line after at most 75 octets of UTF-8 (section 3.1), never within a character. A folded line begins with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > lineLength) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
