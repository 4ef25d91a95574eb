/** An element with text in it. */
export function element(name: string, text = '', className = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  if (className) node.className = className;
  return node;
}

/** The title of a result, which leads to its page; as large as the rank of the heading. */
export function headingLink(rank: 'h2' | 'h3', url: string, title: string): HTMLElement {
  const link = element('a', title);
  link.setAttribute('href', url);
  const heading = element(rank, '', 'plain');
  heading.append(link);
  return heading;
}

/** Kind, date or role, and side of a result. */
export function factLine(
  facts: readonly (string | undefined)[],
  side?: { number: number; label: string },
): HTMLElement {
  const line = element('p', '', 'meta');
  for (const fact of facts) if (fact) line.append(element('span', fact));
  if (side) line.append(element('span', side.label, `side s${side.number}`));
  return line;
}
