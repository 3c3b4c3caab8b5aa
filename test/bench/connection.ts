import { once } from 'node:events';
import { connect } from 'node:net';

/** One connection that is kept: it sends a request after the answer to the one before it. */
export interface Connection {
  /** The status that came back, when the whole answer is there. */
  send(request: Buffer): Promise<number>;
  close(): void;
}

const endOfHeaders = '\r\n\r\n';

/** Whether a whole answer is there: as long as it says, or up to its last chunk. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf(endOfHeaders);
  if (end === -1) return false;
  const length = /content-length: (\d+)/i.exec(answer.slice(0, end))?.[1];
  const body = answer.slice(end + endOfHeaders.length);
  return length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
}

/**
 * Opens a connection to this machine. The bytes are ours to the last: an ordinary client would take as long to ask
 * as the server takes to answer.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let answer = '';
  let waiting: { tell: (status: number) => void; fail: (why: Error) => void } | undefined;
  socket.setEncoding('latin1');
  socket.on('data', (part: string) => {
    answer += part;
    if (!isWhole(answer)) return;
    const status = Number(answer.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
    answer = '';
    waiting?.tell(status);
  });
  socket.on('error', (error) => waiting?.fail(error));
  socket.on('close', () => waiting?.fail(new Error('The connection was closed.')));
  return {
    send: (request) =>
      new Promise<number>((resolve, reject) => {
        waiting = { tell: resolve, fail: reject };
        socket.write(request);
      }),
    close: () => void socket.destroy(),
  };
}
