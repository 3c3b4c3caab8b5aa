import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';

/** What a request says about where it comes from. */
export interface Provenance {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** One sentence for whoever asked, or undefined when the request comes from the playground's own page. */
export function strangerSentence({ method, headers }: Provenance, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  // A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding); its Host header gives it away.
  if (headers.host === undefined || !hosts.includes(headers.host.toLowerCase())) {
    return 'The playground answers only on this machine, as 127.0.0.1 or localhost.';
  }
  const origin = headers.origin;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return 'The playground answers only its own page.';
  }
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined;
  const isFollowedLink =
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isFollowedLink ? undefined : 'The playground answers only its own page.';
}

/** Keeps other websites in the same browser away from a place where everyone can be anyone. */
export const hostGuard: RequestHandler = (request, response, next) => {
  const sentence = strangerSentence(request, request.socket.localPort ?? 0);
  if (sentence === undefined) next();
  else response.status(403).type('text/plain').send(sentence);
};
