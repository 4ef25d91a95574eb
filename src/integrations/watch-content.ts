import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../problem.ts';
import { ContentError, loadKnowledge } from '../site/knowledge.ts';
import type { Settings } from '../site/settings.ts';

/** In dev: reads the content anew when a file of it changes. A mistake shows as a message, and the site goes on as it was. */
export function watchContent(settings: Settings): AstroIntegration {
  return {
    name: 'parley-watch-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
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
            server.ws.send({ type: 'full-reload' });
            logger.info('The content was read anew.');
          } catch (error) {
            // A file may vanish while it is read: editors write to a temporary one first. No error ends the server.
            const message =
              error instanceof ContentError ? error.problems.map(formatProblem).join('\n\n') : String(error);
            logger.error(`The content could not be read; the site goes on as it was.\n\n${message}\n`);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
          }
        }
      },
    },
  };
}
