import { changesPath, dataPath, feedPaths, indexPath, searchPath } from '../collections/paths.ts';
import { formatDay } from '../i18n/dates.ts';
import { correctionFormOf, urlOfPath } from './addresses.ts';
import { dataTitle } from './data-title.ts';
import { perKnowledge, type Knowledge } from './knowledge.ts';
import { previewPaths } from './previews/preview-paths.ts';
import type { LinkView, SiteView } from './view-models.ts';

/** The frame around every page. */
export const siteView = perKnowledge((knowledge: Knowledge): SiteView => {
  const { site, words } = knowledge;
  const links = (items: readonly { label: string; url: string }[]): LinkView[] =>
    items.map(({ label, url }) => ({ title: label, url: urlOfPath(knowledge, url) }));
  const correctionForm = correctionFormOf(knowledge);
  return {
    title: site.title,
    open: site.status.open,
    description: site.description,
    language: site.language,
    statusLine: site.status.line,
    asOf: { iso: site.asOf, text: formatDay(site.asOf, words) },
    checkedUntil: { iso: site.checkedUntil, text: formatDay(site.checkedUntil, words) },
    licence: { title: site.licence.name, url: site.licence.url },
    ...(site.repository && { repository: site.repository.url }),
    ...(correctionForm && { correctionForm }),
    homeUrl: urlOfPath(knowledge, '/'),
    searchUrl: urlOfPath(knowledge, searchPath),
    indexUrl: urlOfPath(knowledge, indexPath),
    changesUrl: urlOfPath(knowledge, changesPath),
    previews: previewPaths(knowledge),
    data: { url: urlOfPath(knowledge, dataPath), title: dataTitle(knowledge) },
    feeds: feeds(knowledge),
    navigation: links(site.navigation),
    footer: links(site.footer),
  };
});

/** None while it is not known where the site is published: feeds need whole addresses. */
function feeds(knowledge: Knowledge): SiteView['feeds'] {
  const { site, words, settings } = knowledge;
  if (!settings.siteUrl) return [];
  const title = words.changes.feedTitle(site.title);
  return [
    { url: urlOfPath(knowledge, feedPaths.atom), title, type: 'application/atom+xml' },
    { url: urlOfPath(knowledge, feedPaths.json), title, type: 'application/feed+json' },
  ];
}
