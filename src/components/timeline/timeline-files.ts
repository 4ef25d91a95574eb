/** Of a file of all events, keeps those with the ids given. The kind of file is known by the ending of its name. */
export function keepEvents(name: string, text: string, ids: ReadonlySet<string>): string {
  if (name.endsWith('.csv')) return keepRows(text, ids);
  return name.endsWith('.ics') ? keepComponents(text, ids) : keepEntries(text, ids);
}

/** A row is a line that begins with the id. The mark at the beginning of the file, which reading takes away, is put back. */
function keepRows(text: string, ids: ReadonlySet<string>): string {
  const [head = '', ...rows] = text.replace(/^\uFEFF/, '').split('\r\n');
  const kept = rows.filter((row) => ids.has(row.slice(0, row.indexOf(','))));
  return `\uFEFF${[head, ...kept].map((row) => `${row}\r\n`).join('')}`;
}

/** The id stands before the `@` of a UID, which may be folded. */
function keepComponents(text: string, ids: ReadonlySet<string>): string {
  return text.replace(/BEGIN:VEVENT\r\n[^]*?\r\nEND:VEVENT\r\n/g, (component) => {
    const [, id = ''] = /^UID:(.*)@/m.exec(component.replaceAll('\r\n ', '')) ?? [];
    return ids.has(id) ? component : '';
  });
}

function keepEntries(text: string, ids: ReadonlySet<string>): string {
  const file = JSON.parse(text) as { entries: { id: string }[] };
  return `${JSON.stringify({ ...file, entries: file.entries.filter(({ id }) => ids.has(id)) }, null, 2)}\n`;
}

/** Gives a text to the reader as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  // The browser reads the text after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
