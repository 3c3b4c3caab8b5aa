import type { ErrorRequestHandler, Express } from 'express';
import type { World } from '../../application/world';
import type { Log } from '../../ports/log';
import { type Bot, botOf } from './bot';
import { hostGuard } from './host-guard';
import { listen } from './listen';
import type { Playground } from './playground';
import { pageHeaders, sendPage, serveFiles } from './serve-page';

function sayWhatWentWrong(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status: unknown = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    const isTheirs = typeof status === 'number' && status >= 400 && status < 500;
    if (!isTheirs) log.error('The playground could not answer its page.', { code: error instanceof Error ? error.name : 'unknown' });
    response.status(isTheirs ? status : 500).json({ error: 'The playground could not do this.' });
  };
}

/** Puts the page, and what it asks for, on a server that listens on this machine only. */
export function servePlayground(app: Express, bot: Bot, playground: Playground, log: Log): void {
  const playing = { ...playground, bot, teams: playground.teams() };
  app.get('/', hostGuard, pageHeaders, sendPage);
  app.use('/playground', hostGuard, pageHeaders, serveFiles(), listen(playing), sayWhatWentWrong(log));
}

/** Lets a world be played in. */
export function mountPlayground(app: Express, { world, playground }: { world: World; playground: Playground }): void {
  servePlayground(app, botOf(world), playground, world.log);
}
