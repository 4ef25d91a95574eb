/** Puts values in place of `{name}`. */
export function fillWords(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}

/** The form for a number, by the plural rules of the language: `1 result`, `2 results`. */
export function countWords(forms: { one: string; other: string }, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return fillWords(form, { count: String(count) });
}
