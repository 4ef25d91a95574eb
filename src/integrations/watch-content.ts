import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../problem.ts';
import { ContentError, loadKnowledge } from '../site/knowledge.ts';
import type { Settings } from '../site/settings.ts';

/**
 * In dev: reads the content anew when a file of it changes. A mistake shows as a message, and the site goes on as it was; so it does
 * when a file went away while it was read, as those do that editors make for a moment.
 */
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
            const { told, message } = describe(error);
            logger.error(`${told}; the site goes on as it was.\n\n${message}\n`);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
          }
        }
      },
    },
  };
}

function describe(error: unknown): { told: string; message: string } {
  if (error instanceof ContentError) {
    return { told: 'The content has mistakes', message: error.problems.map(formatProblem).join('\n\n') };
  }
  return { told: 'The content could not be read', message: error instanceof Error ? error.message : String(error) };
}
