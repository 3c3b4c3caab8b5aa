import { nextAsk } from '../domain/own-ask';
import type { Person } from '../domain/person';
import { consentState, standing } from '../domain/phase';
import { asksForAnswers, roster, withoutInvented } from '../domain/roster';
import type { InChannel } from '../ports/directory';
import { notice } from '../views/notice';
import { type SelfTestFacts, selfTest } from '../views/self-test';
import type { Answer } from './answer';
import { allowed, notYourRole, personScope, type Setting } from './setting';

/** Tries what can be tried from within a chat, for the lead: the channel, the list, the consent and what comes next. */
export async function runSelfTest(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, now, wallNow } = setting;
  const looked: Promise<InChannel> =
    team.channel === undefined
      ? Promise.resolve({ kind: 'channel-gone' })
      : world.directory.inChannel(team.channel);
  const [found, trial, lacks] = await Promise.all([
    looked,
    inGoodTime<SelfTestFacts['trial']>(tryMessage(setting), 'unknown'),
    inGoodTime(whatIsLacking(setting), undefined),
  ]);
  const listed = roster(withoutInvented(team), now);
  const people = await Promise.all(
    listed.map(async ({ person }) => (await world.store.read(personScope(world, person), ['person'])).person),
  );
  const asks = standing(team, wallNow) === 'live' && asksForAnswers(team, wallNow);
  const next = asks ? nextAsk(team.rhythm, world.holidays.calendar(), wallNow, listed) : undefined;
  return {
    how: 'show',
    card: selfTest(setting.frame, {
      team: team.id,
      trial,
      ...(lacks !== undefined && { lacks }),
      ...whoIsThere(found, people),
      members: listed.length,
      consent: consentState(team.consent, wallNow, team.rhythm.zone),
      ...(next !== undefined && { next }),
    }),
  };
}

/** Whoever waits for an answer has two seconds: a message that takes longer is one that nothing is known of yet. */
const patienceMs = 1_200;

async function inGoodTime<T>(trial: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patienceMs);
  });
  try {
    return await Promise.race([trial, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Where the asker speaks with the bot: their first account on a platform where the bot has a voice. */
function voiceTo({ world, person }: Setting) {
  const voices = person.accounts.flatMap((account) => {
    const chat = world.chats[account.workplace.platform];
    return chat === undefined ? [] : [{ account, chat }];
  });
  return voices[0];
}

/** Says in private to the asker that this is a trial: by the same way every question goes. */
async function tryMessage(setting: Setting): Promise<SelfTestFacts['trial']> {
  const { team, frame, wallNow } = setting;
  const voice = voiceTo(setting);
  if (voice === undefined) return 'refused';
  const to = { to: 'person', account: voice.account } as const;
  const card = notice(frame, { notice: { what: 'trial' } });
  const { kind } = await voice.chat.send(to, card, `${team.id}.trial.${wallNow}`);
  if (kind === 'sent') return 'sent';
  return kind === 'refused' ? 'refused' : 'unknown';
}

/** What the platform on which the asker speaks with the bot does not allow it. */
async function whatIsLacking(setting: Setting): Promise<readonly string[] | undefined> {
  return voiceTo(setting)?.chat.lacks();
}

/** What the platform did not tell is held against nobody: who was not seen is missing only when everyone was told of. */
function whoIsThere(
  found: InChannel,
  people: readonly (Person | undefined)[],
): Pick<SelfTestFacts, 'channel' | 'notInChannel'> {
  if (found.kind === 'unknown') return { channel: 'unknown', notInChannel: 'unknown' };
  if (found.kind === 'channel-gone') return { channel: 'gone', notInChannel: 'unknown' };
  const users = new Set(found.people.map(({ account }) => account.user));
  const missing = people
    .filter((person) => person !== undefined)
    .filter(({ accounts }) => !accounts.some(({ user }) => users.has(user)))
    .map(({ name }) => name);
  return { channel: 'seen', notInChannel: missing.length > 0 && !found.complete ? 'unknown' : missing };
}
