import type { Read } from '../domain/form-number';
import type { FieldFaults } from '../domain/refusal';
import { type Consent, longestReference } from '../domain/team';
import type { LocalDate } from '../domain/time';
import { consentForm } from '../views/consent-form';
import type { FormFields } from '../views/intent';
import type { Answer } from './answer';
import { changeTeam } from './change-team';
import { faultsOf, needed, readDate, readText } from './form-fields';
import { allowed, notYourRole, type Setting, tell } from './setting';

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
  const { wallToday: today, wallNow } = setting;
  const reference = needed(readText(fields, 'council-reference', longestReference, today));
  const until = needed(readDate(fields, 'council-until', today));
  const decision = needed(readText(fields, 'officer-decision', longestReference, today));
  const on = notAfter(today, needed(readDate(fields, 'officer-on')));
  const faults = faultsOf({
    'council-reference': reference,
    'council-until': until,
    'officer-decision': decision,
    'officer-on': on,
  });
  if ('fault' in reference || 'fault' in until || 'fault' in decision || 'fault' in on) {
    return openConsent(setting, 'correct', fields, faults);
  }
  const consent: Consent = {
    council: { reference: reference.value, until: until.value },
    officer: { decision: decision.value, on: on.value },
    recordedAt: wallNow,
  };
  await changeTeam(setting, (team) => ({ ...team, consent }));
  return tell(setting, { what: 'consent-saved' });
}

/** A decision that was made cannot lie ahead. */
function notAfter(today: LocalDate, read: Read<LocalDate>): Read<LocalDate> {
  return 'value' in read && read.value > today ? { fault: { fault: 'in-the-future' } } : read;
}

/** Withdraws consent, asked twice: the bot stops the same day, and the answers of an open round are gone. */
export async function withdrawConsent(setting: Setting, sure: boolean): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  if (!sure) return tell(setting, { what: 'withdraw-for-sure' });
  await changeTeam(setting, (team) =>
    team.consent === undefined
      ? team
      : { ...team, consent: { ...team.consent, withdrawnAt: setting.wallNow } },
  );
  await setting.world.queue.add({ kind: 'look-at-team', key: setting.key });
  return tell(setting, { what: 'consent-withdrawn' });
}
