/**
 * Removes spaces and tabs at the ends of lines. Two or more before another line of a paragraph are a line break in Markdown, so they
 * stay.
 */
export function fixTrailingSpaces(text: string): string {
  return text.replace(/[ \t]+(?=\n|$)/g, (spaces, at: number) => {
    const isBreak =
      spaces.length > 1 &&
      /^\n[^\n\s]/.test(text.slice(at + spaces.length, at + spaces.length + 2)) &&
      /\S/.test(text[at - 1] ?? '');
    return isBreak ? spaces : '';
  });
}
