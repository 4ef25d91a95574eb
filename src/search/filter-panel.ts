import { element, link } from '../browser/dom.ts';
import { compareText } from '../problem.ts';
import type { SearchSettings } from '../site/search/search-settings.ts';
import type { FilterCounts } from './find-texts.ts';
import { formatQueryState, type ChosenFilter, type QueryState } from './query-state.ts';

/** What fills the panel of filters, and what the reader does with it. */
interface Panel {
  place: HTMLElement;
  settings: SearchSettings;
}

/** Shows by what results can be narrowed down, with the number of pages for each value. The controls stay, so that focus does too. */
export function showFilters({ place, settings }: Panel, state: QueryState, counts: FilterCounts): void {
  for (const group of place.querySelectorAll<HTMLElement>('[data-filter]')) {
    const name = group.dataset.filter as ChosenFilter;
    const values = valuesOf(counts[name] ?? {}, state.filters[name]);
    group.hidden = values.length === 0;
    const list = group.querySelector('ul');
    if (list) fillLinks(list, name, values, state, settings);
    const select = group.querySelector('select');
    if (select) fillSelect(select, values, state.filters[name], settings.words.any);
  }
  showDays(place, state);
  const remove = place.querySelector<HTMLAnchorElement>('[data-remove-filters]')!;
  const { from: _, to: __, ...rest } = state;
  remove.href = location.pathname + formatQueryState({ ...rest, filters: {} });
  remove.parentElement!.hidden = formatQueryState(state) === formatQueryState({ ...rest, filters: {} });
  place.hidden = false;
}

/** The most frequent first, with the chosen one even if no page has it. */
function valuesOf(counts: Record<string, number>, chosen: string | undefined): [string, number][] {
  return Object.entries(chosen ? { [chosen]: 0, ...counts } : counts)
    .filter(([value, count]) => count > 0 || value === chosen)
    .sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
}

function fillLinks(
  list: HTMLElement,
  name: ChosenFilter,
  values: readonly [string, number][],
  state: QueryState,
  { words, sides }: SearchSettings,
): void {
  const focused = list.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-value')
    : undefined;
  const items = [['', 0] as const, ...values].map(([value, count]) => {
    const choice = link(
      location.pathname + formatQueryState({ ...state, filters: { ...state.filters, [name]: value } }),
    );
    choice.dataset.value = value;
    const side = name === 'side' ? sides.indexOf(value) + 1 : 0;
    choice.append(side ? element('span', value, `shape s${side}`) : value || words.all);
    if (value === (state.filters[name] ?? '')) choice.setAttribute('aria-current', 'true');
    if (value) choice.append(' ', element('small', String(count)));
    const item = element('li');
    item.append(choice);
    return item;
  });
  list.replaceChildren(...items);
  if (typeof focused === 'string') list.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`)?.focus();
}

function fillSelect(select: HTMLSelectElement, values: readonly [string, number][], chosen = '', any: string): void {
  select.replaceChildren(
    new Option(any, ''),
    ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
  );
  select.value = chosen;
}

/** A date that is being written is left alone. */
function showDays(place: HTMLElement, state: QueryState): void {
  for (const input of place.querySelectorAll<HTMLInputElement>('input[type="date"]')) {
    if (input !== document.activeElement) input.value = state[input.name as 'from' | 'to'] ?? '';
  }
}
