import type { ErrorRequestHandler, Express } from 'express';
import { z } from 'zod';
import type { World } from '../../application/world';
import type { Log } from '../../ports/log';
import { type Bot, botOf } from './bot';
import { hostGuard } from './host-guard';
import { listen } from './listen';
import type { Playground, Together } from './playground';
import { pageHeaders, sendPage, serveFiles } from './serve-page';

const theirFault = z.object({ status: z.int().min(400).max(499) });

function sayWhatWentWrong(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const theirs = theirFault.safeParse(error);
    if (!theirs.success) {
      const code = error instanceof Error ? error.name : 'unknown';
      log.error('The playground could not answer its page.', { code });
    }
    response.status(theirs.data?.status ?? 500).json({ error: 'The playground could not do this.' });
  };
}

/** Puts the page, and what it asks for, on a server that listens on this machine only. */
export function servePlayground(
  app: Express,
  bot: Bot,
  playground: Playground,
  { log, together }: { readonly log: Log; readonly together: Together },
): void {
  const both: Together = (work) => together(() => playground.together(work));
  const playing = { ...playground, bot, teams: playground.teams(), together: both };
  app.get('/', hostGuard, pageHeaders, sendPage);
  app.use('/playground', hostGuard, pageHeaders, serveFiles(), listen(playing), sayWhatWentWrong(log));
}

/** What a world is played with; `together` does work whose changes in the store reach the disk together. */
export interface Mounted {
  readonly world: World;
  readonly playground: Playground;
  readonly together: Together;
}

/** Lets a world be played in. */
export function mountPlayground(app: Express, { world, playground, together }: Mounted): void {
  servePlayground(app, botOf(world), playground, { log: world.log, together });
}
