import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

const json = z.record(z.string(), z.unknown());
/** A JSON object that went by. */
export type Passed = z.infer<typeof json>;

/** A card the bot gave, in a message or in the place of one, and where it stands. */
export interface SeenCard {
  readonly card: unknown;
  readonly conversation: string;
  readonly message: string | undefined;
}

/** What stands between one playground and the bot, and sees everything that goes by. */
export interface Between {
  readonly messagesUrl: string;
  readonly serviceUrl: string;
  /** The cards of the bot, the newest last. */
  readonly cards: readonly SeenCard[];
  /** The newest activity of this playground in a conversation. */
  lastActivity(conversation: string): Passed | undefined;
  /** Sends the bot what the playground cannot; gives what the bot answered. */
  ask(activity: Passed): Promise<unknown>;
  /** Refusals and faults that went by, in one line each. */
  readonly troubles: readonly string[];
  playgroundIs(port: number): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) body += String(part);
  return body;
}

function objectIn(text: string): Passed | undefined {
  try {
    return json.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const withCards = z.object({ attachments: z.array(z.object({ content: z.unknown() })) });
const invokeCard = z.object({
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.unknown(),
});
const ids = z.object({ id: z.string().optional(), activityId: z.string().optional() });
const placed = z.object({ conversation: z.object({ id: z.string() }), replyToId: z.string().optional() });

/** Opens the way between a bot and a playground, on this machine only. */
export async function standBetween(botUrl: string): Promise<Between> {
  let playground = 0;
  const cards: SeenCard[] = [];
  const troubles: string[] = [];
  const activities: Passed[] = [];

  const pass = async (url: string, method: string, body: string) =>
    fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== '' && { body }),
    });

  async function toBot(body: string, method = 'POST') {
    const activity = objectIn(body);
    if (activity !== undefined) activities.push(activity);
    const answer = await pass(botUrl, method, body);
    const text = await answer.text();
    const card = invokeCard.safeParse(objectIn(text));
    const where = placed.safeParse(activity).data;
    if (card.success && where !== undefined)
      cards.push({
        card: card.data.value,
        conversation: where.conversation.id,
        message: where.replyToId,
      });
    // Without an activity the playground only looks whether the bot is there.
    if (!answer.ok && activity !== undefined)
      troubles.push(`the bot answered ${answer.status} to ${String(activity['type'])}`);
    return { status: answer.status, text };
  }

  async function toPlayground(path: string, method: string, body: string) {
    const answer = await pass(`http://127.0.0.1:${playground}${path}`, method, body);
    const text = await answer.text();
    const [, conversation = '', replaced] =
      /\/conversations\/([^/?]+)(?:\/activities(?:\/([^/?]+))?)?/.exec(path) ?? [];
    const given = ids.safeParse(objectIn(text)).data;
    const sent = objectIn(body);
    const carried = withCards.safeParse(sent?.['activity'] ?? sent).data?.attachments ?? [];
    // A conversation that is made with its first message answers with both of their ids.
    const began = conversation === '';
    const message = method === 'PUT' ? replaced : began ? given?.activityId : given?.id;
    for (const { content: card } of carried)
      cards.push({
        card,
        conversation: began ? (given?.id ?? '') : decodeURIComponent(conversation),
        message,
      });
    if (!answer.ok) troubles.push(`the playground answered ${answer.status} to ${method} ${path}`);
    return { status: answer.status, text };
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const method = request.method ?? 'GET';
    bodyOf(request)
      .then((body) => (path === '/api/messages' ? toBot(body, method) : toPlayground(path, method, body)))
      .then(({ status, text }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(text),
      )
      .catch((error: unknown) => {
        troubles.push(String(error));
        response.writeHead(502).end();
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port to stand at.');
  const at = `http://127.0.0.1:${address.port}`;

  return {
    messagesUrl: `${at}/api/messages`,
    serviceUrl: `${at}/_connector`,
    cards,
    troubles,
    lastActivity: (conversation) =>
      activities.findLast((activity) => placed.safeParse(activity).data?.conversation.id === conversation),
    ask: async (activity) => objectIn((await toBot(JSON.stringify(activity))).text),
    playgroundIs: (port) => {
      playground = port;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
