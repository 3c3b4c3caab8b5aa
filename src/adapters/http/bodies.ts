import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';

const limit = '256kb';

/**
 * Reads JSON and form bodies of up to 256 kB. The bytes stay on the request as `rawBody`, where Bolt looks for them
 * to check a signature (@slack/bolt 5.1.0, receivers/HTTPModuleFunctions.js).
 */
export const readBodies: readonly RequestHandler[] = [
  express.json({ limit, verify: keepRawBody }),
  express.urlencoded({ limit, extended: false, verify: keepRawBody }),
];

function keepRawBody(request: IncomingMessage, _response: unknown, rawBody: Buffer): void {
  Object.assign(request, { rawBody });
}
