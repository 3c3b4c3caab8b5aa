import { findFactor } from '../catalogue/factors';
import { findValue } from '../catalogue/values';
import {
  type Agreement,
  agreementLimits,
  conclude,
  findAgreement,
  isSameAgreement,
  longestTermDays,
  noAgreements,
  openAgreements,
  openAgreementsAtMost,
  replaceAgreement,
  termDays,
} from '../domain/agreement';
import type { AgreementId } from '../domain/ids';
import { addDays } from '../domain/local-time';
import { noReflection, runningExcursion } from '../domain/reflection';
import type { FieldFaults, Refusal } from '../domain/refusal';
import { type Change, put } from '../ports/store';
import { agreementForm } from '../views/agreement-form';
import { agreements as agreementsCard } from '../views/agreements';
import type { FormFields, IntentOf } from '../views/intent';
import type { Answer } from './answer';
import { faultsOf, isSound, needed, readChoice, readDate, readText } from './form-fields';
import { allowed, notYourRole, refuse, type Setting, teamScope, tell } from './setting';
import { postOf } from './thread-of';

const kinds = ['team', 'neighbourhood', 'partner', 'signal'] as const;
const closedShown = 5;

/** The agreements that run, and the last ones that ended. */
export async function showAgreements(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'read-view')) return refuse(setting, { kind: 'refusal', why: 'view-of-the-team' });
  const { agreements = noAgreements } = await setting.world.store.read(teamScope(setting.key), [
    'agreements',
  ]);
  const open = openAgreements(agreements);
  const closed = agreements.list.filter((agreement) => agreement.closed !== undefined);
  return {
    how: 'show',
    card: agreementsCard(setting.frame, {
      team: setting.team.id,
      open,
      closed: closed.slice(-closedShown).toReversed(),
      canAdd: allowed(setting, 'agree'),
      full: open.length >= openAgreementsAtMost,
    }),
  };
}

/** Opens the form for an agreement; with `from` it takes the place of an earlier one. */
export async function openAgreement(setting: Setting, from: AgreementId | undefined): Promise<Answer> {
  if (!allowed(setting, 'agree')) return notYourRole(setting);
  const { agreements = noAgreements } = await setting.world.store.read(teamScope(setting.key), [
    'agreements',
  ]);
  const earlier = from === undefined ? undefined : findAgreement(agreements, from);
  const full = openAgreements(agreements).length >= openAgreementsAtMost;
  if (full && earlier === undefined) return refuse(setting, { kind: 'refusal', why: 'too-many-agreements' });
  const values = {
    until: addDays(setting.today, termDays),
    ...(earlier !== undefined && { text: earlier.text }),
  };
  return form(setting, 'dialog', values, {}, from);
}

/** Keeps an agreement. It belongs to the team; the bot reads it out in the thread and comes back on its date. */
export async function saveAgreement(setting: Setting, intent: IntentOf<'save-agreement'>): Promise<Answer> {
  if (!allowed(setting, 'agree')) return notYourRole(setting);
  const { world, key } = setting;
  const read = await readAgreement(setting, intent.fields);
  if ('faults' in read) return form(setting, 'correct', intent.fields, read.faults, intent.from);
  const result = await world.store.change(
    teamScope(key),
    ['agreements'],
    (records): Change<Refusal | undefined> => {
      const agreements = records.agreements ?? noAgreements;
      const earlier = intent.from === undefined ? undefined : findAgreement(agreements, intent.from);
      const kept =
        earlier?.closed === undefined && earlier !== undefined
          ? replaceAgreement(agreements, conclude(earlier, 'change', setting.now, setting.today))
          : agreements;
      // The same form sent twice is one agreement: a retry, or a second press.
      if (agreements.list.some((one) => isSameAgreement(one, read.agreement)))
        return { writes: [], result: undefined };
      if (openAgreements(kept).length >= openAgreementsAtMost) {
        return { writes: [], result: { kind: 'refusal', why: 'too-many-agreements' } };
      }
      return {
        writes: [put('agreements', { list: [...kept.list, read.agreement] })],
        wakeAt: world.clock.now(),
        result: undefined,
      };
    },
  );
  if (result !== undefined) return refuse(setting, result);
  await world.queue.add({ kind: 'look-at-team', key });
  return tell(setting, { what: 'agreement-saved', until: read.agreement.until });
}

function form(
  setting: Setting,
  how: 'dialog' | 'correct',
  values: FormFields,
  faults: FieldFaults,
  from: AgreementId | undefined,
): Answer {
  const { team } = setting;
  const card = agreementForm(setting.frame, {
    team: team.id,
    values,
    faults,
    valueChoices: team.values,
    factorChoices: team.shortlist,
    ...(from !== undefined && { from }),
  });
  return { how, card };
}

async function readAgreement(
  setting: Setting,
  fields: FormFields,
): Promise<{ readonly agreement: Agreement } | { readonly faults: FieldFaults }> {
  const { today, now, person, world, key } = setting;
  const text = needed(readText(fields, 'text', agreementLimits.text, today));
  const until = needed(readDate(fields, 'until', today, addDays(today, longestTermDays)));
  const sign = readText(fields, 'sign', agreementLimits.sign, today);
  const dropped = readText(fields, 'dropped', agreementLimits.dropped, today);
  const decides = readText(fields, 'decides', agreementLimits.decides, today);
  const carrier = readText(fields, 'carrier', agreementLimits.carrier, today);
  const kind =
    fields['kind'] === undefined || fields['kind'] === ''
      ? ({ value: 'team' } as const)
      : readChoice(fields, 'kind', kinds);
  const faults = faultsOf({ text, until, sign, dropped, decides, carrier, kind });
  if (!isSound(faults) || 'fault' in text || 'fault' in until || 'fault' in kind) return { faults };
  const about = aboutOf(fields['about']);
  const thread = await runningThread(setting);
  return {
    agreement: {
      id: world.ids.agreement(),
      text: text.value,
      kind: kind.value,
      until: until.value,
      madeBy: person.id,
      madeAt: now,
      practice: setting.team.phase.kind === 'practice',
      term: 1,
      ...(about !== undefined && { about }),
      ...optional('sign', sign),
      ...optional('dropped', dropped),
      ...optional('decides', decides),
      ...optional('carrier', carrier),
      ...(thread !== undefined && { thread }),
    },
  };

  async function runningThread(of: Setting) {
    const { reflection = noReflection } = await world.store.read(teamScope(key), ['reflection']);
    const running = runningExcursion(reflection);
    return running === undefined ? undefined : postOf(of.world, of.key, running.since);
  }
}

function optional<K extends string>(
  id: K,
  read: { readonly value: string | undefined } | object,
): { [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  if ('value' in read && typeof read.value === 'string') found[id] = read.value;
  return found;
}

function aboutOf(said: string | undefined): Agreement['about'] | undefined {
  const [what, id = ''] = (said ?? '').split('.');
  const value = what === 'value' ? findValue(id)?.id : undefined;
  const factor = what === 'factor' ? findFactor(id)?.id : undefined;
  return value !== undefined ? { value } : factor !== undefined ? { factor } : undefined;
}
