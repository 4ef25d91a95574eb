import { compareText } from '../problem.ts';
import type { PagefindSearch } from './pagefind.ts';
import { formatQueryState, searchFilters, type ChosenFilter, type QueryState } from './query-state.ts';
import type { SearchWords } from './words.ts';

/** A filter with more values than this is a list to open, not links. */
const maxLinks = 12;

/** Shows by what the results can be narrowed down, with the number of pages for each value. */
export function showFilters(place: HTMLElement, state: QueryState, found: PagefindSearch, words: SearchWords): void {
  const groups = searchFilters.flatMap((name) => {
    const values = Object.entries(found.totalFilters[name] ?? {}).filter(
      ([value, count]) => count > 0 || value === state.filters[name],
    );
    values.sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
    if (values.length === 0) return [];
    const heading = document.createElement('h2');
    heading.textContent = words.filters[name];
    heading.id = `filter-${name}`;
    return [heading, values.length > maxLinks ? choice(name, values, state, words) : links(name, values, state, words)];
  });
  place.replaceChildren(...groups);
  place.hidden = groups.length === 0;
}

function links(name: ChosenFilter, values: [string, number][], state: QueryState, words: SearchWords): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'filters';
  for (const [value, count] of [['', 0] as const, ...values]) {
    const link = document.createElement('a');
    link.href = formatQueryState({ ...state, filters: { ...state.filters, [name]: value } });
    link.textContent = value || words.all;
    if (value === (state.filters[name] ?? '')) link.setAttribute('aria-current', 'true');
    if (value) link.append(' ', number(count));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function choice(name: ChosenFilter, values: [string, number][], state: QueryState, words: SearchWords): HTMLElement {
  const select = document.createElement('select');
  select.name = name;
  select.setAttribute('aria-labelledby', `filter-${name}`);
  select.append(new Option(words.anyone, ''));
  for (const [value, count] of values) {
    select.append(new Option(`${value} (${count})`, value, false, value === state.filters[name]));
  }
  return select;
}

function number(count: number): HTMLElement {
  const small = document.createElement('small');
  small.textContent = String(count);
  return small;
}
