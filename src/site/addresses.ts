import { entryPath } from '../collections/index.ts';
import { collectionOf, idOf, type EntryKey } from '../collections/ids.ts';
import type { Knowledge } from './knowledge.ts';

/** The address of a path within the site, with the base path: `/timeline/` → `/sub/timeline/`. */
export function urlOfPath({ settings }: Knowledge, path: string): string {
  return settings.base + path.replace(/^\//, '');
}

/** The address of an entry, with the base path. */
export function urlOf(knowledge: Knowledge, key: EntryKey): string {
  return urlOfPath(knowledge, entryPath(collectionOf(key), idOf(key)));
}

/** The address at which the file of an entry can be edited; `undefined` if the site has no repository. */
export function editUrlOf({ site, graph }: Knowledge, key: EntryKey): string | undefined {
  const { repository } = site;
  const file = graph.entries.get(key)?.entry.file;
  if (!repository || !file) return undefined;
  const path = file.slice(file.indexOf('/') + 1);
  return `${repository.url.replace(/\/$/, '')}/edit/${repository.branch}/${repository.content}/${path}`;
}

/** The forms of the repository in which readers report things; `undefined` if the site has no repository. */
export function reportFormOf({ site: { repository } }: Knowledge): string | undefined {
  return repository && `${repository.url.replace(/\/$/, '')}/issues/new/choose`;
}

/**
 * The form for a correction (`.github/ISSUE_TEMPLATE/correction.yml`), to be followed by the page that it is about; `undefined` if
 * the site has no repository.
 */
export function correctionFormOf({ site: { repository } }: Knowledge): string | undefined {
  return repository && `${repository.url.replace(/\/$/, '')}/issues/new?template=correction.yml&page=`;
}

/** An address with the base path as one of the whole web; `undefined` while nobody has said where the site is published (SITE_URL). */
export function absoluteUrl({ settings }: Knowledge, url: string): string | undefined {
  return settings.siteUrl && new URL(url, settings.siteUrl).href;
}
