import { nextAsk } from '../domain/own-ask';
import type { Person } from '../domain/person';
import { consentState, standing } from '../domain/phase';
import { asksForAnswers, roster, withoutInvented } from '../domain/roster';
import type { InChannel } from '../ports/directory';
import { type SelfTestFacts, selfTest } from '../views/self-test';
import type { Answer } from './answer';
import { allowed, notYourRole, personScope, type Setting } from './setting';

/** Tries what can be tried from within a chat, for the lead: the channel, the list, the consent and what comes next. */
export async function runSelfTest(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, now, wallNow } = setting;
  const found: InChannel =
    team.channel === undefined ? { kind: 'channel-gone' } : await world.directory.inChannel(team.channel);
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
      ...whoIsThere(found, people),
      members: listed.length,
      consent: consentState(team.consent, wallNow, team.rhythm.zone),
      ...(next !== undefined && { next }),
    }),
  };
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
