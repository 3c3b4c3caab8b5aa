import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Workplace } from '../../domain/ids';
import type { Bucket, Pacer } from '../../ports/pacer';
import { workspace } from './account';
import { isWord } from './outcomes';
import { methodBucket } from './rates';
import type { SlackMessage } from './render-message';
import { missingFrom, optionalScopes } from './scopes';
import { ConnectionFault, orFault } from './web-client';

/** A card as Slack would get it, with the name it has among the approved ones. */
export interface NamedMessage {
  readonly name: string;
  readonly blocks: readonly unknown[];
}

/** One thing that was looked at, and what came of it. A code is a constant of Slack's or Node's. */
export type Finding =
  | { readonly what: 'token'; readonly workspace: string; readonly bot: string }
  | { readonly what: 'token-refused' | 'app-token-refused' | 'message-refused'; readonly code: string }
  | NoWord
  | { readonly what: 'scopes'; readonly missing: readonly string[]; readonly optional: readonly string[] }
  | { readonly what: 'app-token' | 'message-sent' | 'scopes-unseen' }
  | { readonly what: 'blocks'; readonly checked: number; readonly refused: readonly string[] }
  | { readonly what: 'blocks-unchecked'; readonly code: string }
  | { readonly what: 'answers-unreachable'; readonly host: string; readonly code: string };

/** A call without a word of Slack's in the end. */
type NoWord =
  | { readonly what: 'unreachable' | 'unreadable'; readonly code: string }
  | { readonly what: 'too-fast' };

/** What to examine with. */
export interface Examination {
  readonly client: webApi.WebClient;
  /** Makes a client with the token for Socket Mode, when there is one. */
  readonly appClient?: webApi.WebClient;
  readonly cards: readonly NamedMessage[];
  readonly pacer: Pacer;
  readonly wait: (ms: number) => Promise<void>;
  /** Told how many minutes the cards will take, before they are looked at. */
  readonly foresee: (minutes: number) => void;
  /** The root of the addresses that take answers; a network may close it off apart from the rest. */
  readonly answersAt?: string;
  /** Somebody who gets a message to try with, by the id Slack has for them. */
  readonly to?: { readonly user: string; readonly message: SlackMessage };
}

const hello = z.looseObject({
  team_id: z.string(),
  user_id: z.string(),
  team: z.string().optional(),
  user: z.string().optional(),
  // Slack says in a header of every answer what the token may do.
  response_metadata: z.looseObject({ scopes: z.array(z.string()).optional() }).optional(),
});

/** Looks at everything about a Slack workspace that can be seen with the tokens there are. Changes nothing, but for a message that was asked for. */
export async function examineSlack({
  client,
  appClient,
  cards,
  answersAt,
  to,
  ...pace
}: Examination): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let workplace: Workplace;
  try {
    const {
      team_id,
      user_id,
      team = team_id,
      user = user_id,
      ...rest
    } = hello.parse(await client.auth.test());
    workplace = workspace(team_id);
    findings.push({ what: 'token', workspace: team, bot: user });
    findings.push(scopesIn(rest.response_metadata?.scopes));
  } catch (error) {
    return [refused('token-refused', error)];
  }
  if (answersAt !== undefined) findings.push(...(await reach(answersAt)));
  if (appClient !== undefined) findings.push(await helloFrom(appClient));
  if (cards.length > 0) {
    findings.push(await checkBlocks(client, cards, workplace, pace));
  }
  if (to !== undefined) findings.push(await tryMessage(client, to));
  return findings;
}

function scopesIn(granted: readonly string[] | undefined): Finding {
  if (granted === undefined) return { what: 'scopes-unseen' };
  const optional = optionalScopes.filter((scope) => !granted.includes(scope));
  return { what: 'scopes', missing: missingFrom(granted), optional };
}

async function helloFrom(appClient: webApi.WebClient): Promise<Finding> {
  try {
    await appClient.apps.connections.open({});
    return { what: 'app-token' };
  } catch (error) {
    return refused('app-token-refused', error);
  }
}

/** Any answer will do: there is nothing to read at the root. */
async function reach(root: string): Promise<readonly Finding[]> {
  try {
    await orFault(fetch(root, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(15_000) }));
    return [];
  } catch (error) {
    return [{ what: 'answers-unreachable', host: new URL(root).host, code: codeOf(error) }];
  }
}

/** Slack's own judgement of every card; where it has none to give, that is said. */
async function checkBlocks(
  client: webApi.WebClient,
  cards: readonly NamedMessage[],
  workplace: Workplace,
  pace: Pick<Examination, 'pacer' | 'wait' | 'foresee'>,
): Promise<Finding> {
  const bucket = methodBucket(workplace, 'blocks.validate');
  pace.foresee(Math.ceil(Math.max(0, cards.length - bucket.rate.burst) / bucket.rate.perMinute));
  const wrong: string[] = [];
  for (const { name, blocks } of cards) {
    const ask = () => client.apiCall('blocks.validate', { blocks: JSON.stringify(blocks) });
    const said = await wordAfter(ask, bucket, pace);
    // What calls itself Slack and is not (an emulator) may have no such method.
    if (typeof said === 'object')
      return said.what === 'unreadable' && said.code === 'http_404'
        ? { what: 'blocks-unchecked', code: said.code }
        : said;
    if (said === undefined) continue;
    if (said !== 'invalid_blocks') return { what: 'blocks-unchecked', code: said };
    wrong.push(name);
  }
  return { what: 'blocks', checked: cards.length, refused: wrong };
}

/** Asks in turn, and twice more when Slack says "too fast"; undefined when Slack says yes. */
async function wordAfter(
  ask: () => Promise<unknown>,
  bucket: Bucket,
  pace: Pick<Examination, 'pacer' | 'wait' | 'foresee'>,
  tries = 3,
): Promise<string | NoWord | undefined> {
  for (;;) {
    const turn = await pace.pacer.turn(bucket);
    if (turn.kind === 'now') break;
    await pace.wait(turn.afterMs);
  }
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (!(error instanceof webApi.WebAPIRateLimitedError) || tries === 1) return wordIn(error);
    pace.pacer.backOff(bucket, error.retryAfter * 1_000);
    return wordAfter(ask, bucket, pace, tries - 1);
  }
}

async function tryMessage(
  client: webApi.WebClient,
  { user, message }: NonNullable<Examination['to']>,
): Promise<Finding> {
  try {
    const { channel } = await client.conversations.open({ users: user });
    await client.chat.postMessage({
      channel: channel?.id ?? user,
      text: message.text,
      blocks: [...message.blocks],
    });
    return { what: 'message-sent' };
  } catch (error) {
    return refused('message-refused', error);
  }
}

function refused(what: 'token-refused' | 'app-token-refused' | 'message-refused', error: unknown): Finding {
  const said = wordIn(error);
  return typeof said === 'string' ? { what, code: said } : said;
}

/** Slack's own word for a no, or why there is none. */
function wordIn(error: unknown): string | NoWord {
  if (error instanceof webApi.WebAPIRateLimitedError) return { what: 'too-fast' };
  if (error instanceof webApi.WebAPIRequestError)
    return { what: 'unreachable', code: codeOf(error.original) };
  if (!(error instanceof webApi.WebAPIPlatformError)) return { what: 'unreadable', code: codeOf(error) };
  const { error: word } = error.data;
  if (word === 'ratelimited') return { what: 'too-fast' };
  return isWord(word) ? word : { what: 'unreadable', code: 'no_json' };
}

function codeOf(error: unknown): string {
  if (error instanceof ConnectionFault) return error.code;
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  return error instanceof Error ? error.name : 'unknown';
}
