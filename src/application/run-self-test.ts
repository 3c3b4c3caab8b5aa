import { consentState, standing } from '../domain/phase';
import { nextRound } from '../domain/rhythm';
import { roster } from '../domain/roster';
import { selfTest } from '../views/self-test';
import type { Answer } from './answer';
import { allowed, notYourRole, personScope, type Setting } from './setting';

/** Tries what can be tried from within a chat, for the lead: the channel, the list, the consent and what comes next. */
export async function runSelfTest(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, now, wallNow } = setting;
  const there = team.channel === undefined ? [] : await world.directory.inChannel(team.channel);
  const users = new Set(there.map(({ account }) => account.user));
  const listed = roster(team, now).filter(({ invented }) => invented !== true);
  const people = await Promise.all(
    listed.map(async ({ person }) => (await world.store.read(personScope(world, person), ['person'])).person),
  );
  const missing = people
    .filter((person) => person !== undefined)
    .filter(({ accounts }) => !accounts.some(({ user }) => users.has(user)));
  const live = standing(team, wallNow) === 'live';
  const next = live ? nextRound(team.rhythm, world.holidays.calendar(), wallNow)?.opensAt : undefined;
  return {
    how: 'show',
    card: selfTest(setting.frame, {
      team: team.id,
      seesChannel: there.length > 0,
      notInChannel: there.length === 0 ? [] : missing.map(({ name }) => name),
      members: listed.length,
      consent: consentState(team.consent, wallNow, team.rhythm.zone),
      ...(next !== undefined && { next }),
    }),
  };
}
