import { join } from 'node:path';
import { type RequestHandler, Router, static as serveFolder } from 'express';

// From src as well as from dist: both lie three folders below the package.
const pageFolder = join(__dirname, '..', '..', '..', 'src', 'adapters', 'playground', 'page');

// Microsoft's renderer sets styles on elements, never as text, so that no style needs to be let in from elsewhere.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that keep the page to itself. */
export const pageHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  });
  next();
};

/** The page itself, for the address people type. */
export const sendPage: RequestHandler = (_request, response) => {
  response.sendFile('index.html', { root: pageFolder });
};

/** The page's own files, and Microsoft's renderer of Adaptive Cards as its package has it. */
export function serveFiles(): Router {
  const router = Router();
  router.get('/adaptivecards.min.js', (_request, response) => {
    response.sendFile(require.resolve('adaptivecards/dist/adaptivecards.min.js'));
  });
  router.use(serveFolder(pageFolder, { index: false }));
  return router;
}
