import { bandInForce } from '../domain/band';
import { consentState, standing } from '../domain/phase';
import type { FieldFaults } from '../domain/refusal';
import { asksForAnswers, floorOf, roster } from '../domain/roster';
import type { Consent, Team } from '../domain/team';
import { viewOdds } from '../domain/view-odds';
import { weekAt } from '../domain/week';
import { put } from '../ports/store';
import { consentForm } from '../views/consent-form';
import type { FormFields } from '../views/intent';
import { setup } from '../views/setup';
import type { Answer } from './answer';
import { faultsOf, readDate, readText } from './form-fields';
import { allowed, notYourRole, type Setting, teamScope, tell } from './setting';

const referenceLength = 80;

/** What the team has settled, what not yet, and one next step. */
export async function showSetup(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, key, now } = setting;
  const { bands } = await world.store.read(teamScope(key), ['bands']);
  const band = bands && bandInForce(bands, weekAt(now, team.rhythm.zone));
  const members = roster(team, now).length;
  const small = !asksForAnswers(team, now);
  const consent = consentState(team.consent, now, team.rhythm.zone);
  return {
    how: 'show',
    card: setup(setting.frame, {
      team: team.id,
      phase: standing(team, now),
      consent,
      band: band?.state ?? 'none',
      members,
      small,
      ...(team.consent !== undefined && consent === 'valid' && { consentUntil: team.consent.council.until }),
      ...(!small && { odds: viewOdds(members, floorOf(team)) }),
    }),
  };
}

/** Opens the form where consent is recorded. */
export function openConsent(
  setting: Setting,
  how: 'dialog' | 'correct' = 'dialog',
  values: FormFields = {},
  faults: FieldFaults = {},
): Answer {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  return { how, card: consentForm(setting.frame, { team: setting.team.id, values, faults }) };
}

/** Records the works council's consent with its end date and the data protection officer's decision. */
export async function saveConsent(setting: Setting, fields: FormFields): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { today } = setting;
  const reference = readText(fields, 'council-reference', referenceLength, today, true);
  const until = readDate(fields, 'council-until', today, true);
  const decision = readText(fields, 'officer-decision', referenceLength, today, true);
  const on = readDate(fields, 'officer-on', undefined, true);
  const faults = faultsOf({
    'council-reference': reference,
    'council-until': until,
    'officer-decision': decision,
    'officer-on': on,
  });
  if ('fault' in reference || 'fault' in until || 'fault' in decision || 'fault' in on) {
    return openConsent(setting, 'correct', fields, faults);
  }
  if (
    reference.value === undefined ||
    until.value === undefined ||
    decision.value === undefined ||
    on.value === undefined
  ) {
    return openConsent(setting, 'correct', fields, faults);
  }
  const consent: Consent = {
    council: { reference: reference.value, until: until.value },
    officer: { decision: decision.value, on: on.value },
    recordedAt: setting.world.clock.now(),
  };
  await changeTeam(setting, (team) => ({ ...team, consent }));
  return tell(setting, { what: 'consent-saved' });
}

/** Withdraws consent, asked twice: the bot stops the same day, and the answers of an open round are gone. */
export async function withdrawConsent(setting: Setting, sure: boolean): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  if (!sure) return tell(setting, { what: 'withdraw-for-sure' });
  await changeTeam(setting, (team) =>
    team.consent === undefined
      ? team
      : { ...team, consent: { ...team.consent, withdrawnAt: setting.world.clock.now() } },
  );
  await setting.world.queue.add({ kind: 'look-at-team', key: setting.key });
  return tell(setting, { what: 'consent-withdrawn' });
}

/** Changes what a team has settled and looks at the team again. */
export async function changeTeam(setting: Setting, change: (team: Team) => Team): Promise<void> {
  const { world, key } = setting;
  await world.store.change(teamScope(key), ['team'], ({ team }) => ({
    writes: [put('team', change(team ?? setting.team))],
    wakeAt: world.clock.now(),
    result: undefined,
  }));
}
