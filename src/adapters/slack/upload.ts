import { RespondError } from '@slack/bolt';
import { isSuccess, tellOut } from '../http/call-out';
import { orFault } from './web-client';

/** Sends the bytes of a file to the address that Slack gave for them; throws what `openRespond` throws. */
export type Upload = (url: string, bytes: Uint8Array) => Promise<void>;

/** The host of the addresses for files (docs.slack.dev/reference/methods/files.getUploadURLExternal). */
const filesHost = 'https://files.slack.com';
/** Longer than the ten seconds in which Node gives up connecting. */
const patienceMs = 15_000;

/** Uploads to Slack and nobody else. With another root of the Web API, its host may be sent files as well. */
export function openUpload(apiUrl?: string): Upload {
  const origins = [filesHost, ...(apiUrl === undefined ? [] : [new URL(apiUrl).origin])];
  return async (url, bytes) => {
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
      throw new RespondError('An address that is none of Slack’s was sent no file.', 0);
    }
    const status = await orFault(
      tellOut({
        ...{ url, method: 'POST', timeoutMs: patienceMs, body: bytes },
        headers: { 'content-type': 'application/octet-stream' },
      }),
    );
    if (!isSuccess(status)) throw new RespondError('Slack did not take a file.', status);
  };
}
