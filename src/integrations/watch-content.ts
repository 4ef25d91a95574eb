import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../problem.ts';
import { ContentError, findKnowledge, loadKnowledge } from '../site/knowledge.ts';
import type { Settings } from '../site/settings.ts';
import { isPageRequest, noticePage, type Notice } from './notice-page.ts';

/**
 * In dev: reads the content, and reads it anew when a file of it changes. A mistake shows as a message, and the site goes on as it was; so
 * it does when a file went away while it was read, as those do that editors make for a moment. If there was no site yet, a notice that
 * lists the mistakes stands in place of every page, until they are mended.
 */
export function watchContent(settings: Settings): AstroIntegration {
  return {
    name: 'parley-watch-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let notice: Notice | undefined;
        try {
          loadKnowledge(settings);
        } catch (error) {
          tell(error, findKnowledge() !== undefined);
        }
        server.middlewares.use((request, response, next) => {
          if (!notice || !isPageRequest(request)) return next();
          response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
          response.end(noticePage(notice));
        });

        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(settings.contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentFolder + sep)) return;
          // Editors write a file in several steps; one reading for all of them.
          clearTimeout(timer);
          timer = setTimeout(() => void update(), 50);
        });

        async function update(): Promise<void> {
          try {
            loadKnowledge(settings);
            await refreshContent?.({});
            notice = undefined;
            server.ws.send({ type: 'full-reload' });
            logger.info('The content was read anew.');
          } catch (error) {
            const hasSite = notice === undefined;
            const { message } = tell(error, hasSite);
            server.ws.send(hasSite ? { type: 'error', err: { message, stack: '' } } : { type: 'full-reload' });
          }
        }

        /** Logs what went wrong; without a site to go on with, the notice says it too. */
        function tell(error: unknown, hasSite: boolean): Notice {
          const told = describe(error);
          if (!hasSite) notice = told;
          const outcome = hasSite ? 'the site goes on as it was' : 'the site will show once this is mended';
          logger.error(`${told.title}; ${outcome}.\n\n${told.message}\n`);
          return told;
        }
      },
    },
  };
}

function describe(error: unknown): Notice {
  if (error instanceof ContentError) {
    return { title: 'The content has mistakes', message: error.problems.map(formatProblem).join('\n\n') };
  }
  return { title: 'The content could not be read', message: error instanceof Error ? error.message : String(error) };
}
