/**
 * The address in the navigation that a page belongs to: the longest that it begins with, else the only one in its folder, so that a
 * page of `/documents/` belongs to `/documents/compare/`. `home` is the address of the front page.
 */
export function currentSection(address: string, home: string, sections: readonly string[]): string | undefined {
  const above = sections.filter((section) => address.startsWith(section));
  if (above.length > 0)
    return above.reduce((longest, section) => (section.length > longest.length ? section : longest));
  const folderOf = (url: string) => (url.startsWith(home) ? url.slice(home.length).split('/')[0] : undefined);
  const folder = folderOf(address);
  const inFolder = folder ? sections.filter((section) => folderOf(section) === folder) : [];
  return inFolder.length === 1 ? inFolder[0] : undefined;
}
