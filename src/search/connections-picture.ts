import { element, link } from '../browser/dom.ts';
import type { Connections } from './entry-details.ts';

/** With how many entries of each collection one is connected, as bars; each opens to a list of them. */
export function connectionsPicture(heading: string, connections: readonly Connections[]): HTMLElement {
  const most = Math.max(...connections.map(({ links }) => links.length));
  const picture = element('div', '', 'connections sans');
  picture.append(element('h3', heading), ...connections.map((group) => bar(group, most)));
  return picture;
}

function bar({ label, links }: Connections, most: number): HTMLElement {
  const summary = element('summary');
  summary.append(element('span', label), drawBar(links.length / most), element('span', String(links.length), 'number'));
  const list = element('ul');
  for (const { url, title } of links) {
    const item = element('li');
    item.append(link(url, title));
    list.append(item);
  }
  const group = element('details');
  group.append(summary, list);
  return group;
}

const svg = 'http://www.w3.org/2000/svg';

/** A bar of a part of the width there is. The number beside it says the same. */
function drawBar(part: number): SVGElement {
  const bar = document.createElementNS(svg, 'rect');
  bar.setAttribute('width', `${part * 100}%`);
  bar.setAttribute('height', '100%');
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(bar);
  return picture;
}
