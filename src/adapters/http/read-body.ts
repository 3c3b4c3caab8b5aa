import type { IncomingMessage } from 'node:http';

/** The bytes of a request as they came, or `too-large` as soon as there are too many; the rest is then let go by unread. */
export async function readBody(request: IncomingMessage, atMost: number): Promise<Buffer | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > atMost) {
    request.resume();
    return 'too-large';
  }
  return new Promise((resolve, reject) => {
    // Whoever asked may have gone before we began to read, and then no event is to come.
    if (request.destroyed) reject(new Error('The request broke off.'));
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= atMost) chunks.push(chunk);
      else resolve('too-large');
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => {
      // Every request closes, and an error takes longer to make than the rest of this.
      if (!request.readableEnded) reject(new Error('The request broke off.'));
    });
  });
}
