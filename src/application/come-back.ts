import {
  type Agreement,
  agreementLimits,
  conclude,
  findAgreement,
  noAgreements,
  replaceAgreement,
} from '../domain/agreement';
import type { AgreementId } from '../domain/ids';
import type { FieldFaults, Refusal } from '../domain/refusal';
import { type Change, put } from '../ports/store';
import { comeBack } from '../views/come-back';
import type { FormFields, IntentOf } from '../views/intent';
import { lessonForm } from '../views/lesson-form';
import type { Answer } from './answer';
import { faultsOf, needed, readText } from './form-fields';
import { allowed, frameOf, notYourRole, refuse, type Setting, teamScope, tell } from './setting';

/** Keeps how an agreement went: worked, partly or did not. Every answer helps. */
export async function answerComeBack(
  setting: Setting,
  intent: IntentOf<'answer-come-back'>,
): Promise<Answer> {
  return onAgreement(setting, intent, 'next', (agreement) => ({
    ...agreement,
    outcome: { outcome: intent.outcome, at: setting.now },
  }));
}

/** Ends an agreement, gives it another term, or makes room for a changed one. */
export async function concludeAgreement(
  setting: Setting,
  intent: IntentOf<'conclude-agreement'>,
): Promise<Answer> {
  return onAgreement(setting, intent, 'done', (agreement) =>
    conclude(agreement, intent.next, setting.now, setting.today),
  );
}

/** Opens the one field for what the team learnt. */
export async function openLesson(setting: Setting, intent: IntentOf<'open-lesson'>): Promise<Answer> {
  return lessonCard(setting, intent.agreement, 'dialog');
}

/** Keeps what the team learnt from an agreement. */
export async function saveLesson(setting: Setting, intent: IntentOf<'save-lesson'>): Promise<Answer> {
  if (!allowed(setting, 'agree')) return notYourRole(setting);
  const lesson = needed(readText(intent.fields, 'lesson', agreementLimits.lesson, setting.today));
  if ('fault' in lesson)
    return lessonCard(setting, intent.agreement, 'correct', intent.fields, faultsOf({ lesson }));
  const text = lesson.value;
  const changed = await changeAgreement(setting, intent.agreement, undefined, (one) => ({
    ...one,
    lesson: text,
  }));
  return 'kind' in changed && changed.kind === 'refusal'
    ? refuse(setting, changed)
    : tell(setting, { what: 'lesson-saved' });
}

async function lessonCard(
  setting: Setting,
  id: AgreementId,
  how: 'dialog' | 'correct',
  values: FormFields = {},
  faults: FieldFaults = {},
): Promise<Answer> {
  if (!allowed(setting, 'agree')) return notYourRole(setting);
  const { agreements = noAgreements } = await setting.world.store.read(teamScope(setting.key), [
    'agreements',
  ]);
  const agreement = findAgreement(agreements, id);
  if (agreement === undefined) return refuse(setting, { kind: 'refusal', why: 'unknown-agreement' });
  const known = agreement.lesson === undefined ? {} : { lesson: agreement.lesson };
  const filled = how === 'dialog' ? known : values;
  return {
    how,
    card: lessonForm(setting.frame, { team: setting.team.id, agreement, values: filled, faults }),
  };
}

async function onAgreement(
  setting: Setting,
  intent: { readonly agreement: AgreementId; readonly term: number },
  stage: 'next' | 'done',
  change: (agreement: Agreement) => Agreement,
): Promise<Answer> {
  if (!allowed(setting, 'agree')) return notYourRole(setting);
  const changed = await changeAgreement(setting, intent.agreement, intent.term, change);
  if ('why' in changed) return refuse(setting, changed);
  const frame = frameOf(setting.team, setting.team.locale);
  return { how: 'replace', card: comeBack(frame, { team: setting.team.id, agreement: changed, stage }) };
}

async function changeAgreement(
  setting: Setting,
  id: AgreementId,
  term: number | undefined,
  change: (agreement: Agreement) => Agreement,
): Promise<Agreement | Refusal> {
  const { world, key } = setting;
  return world.store.change(teamScope(key), ['agreements'], (records): Change<Agreement | Refusal> => {
    const agreements = records.agreements ?? noAgreements;
    const agreement = findAgreement(agreements, id);
    if (agreement === undefined) return { writes: [], result: { kind: 'refusal', why: 'unknown-agreement' } };
    if (term !== undefined && (agreement.closed !== undefined || agreement.term !== term)) {
      return { writes: [], result: { kind: 'refusal', why: 'agreement-closed' } };
    }
    const changed = change(agreement);
    return {
      writes: [put('agreements', replaceAgreement(agreements, changed))],
      wakeAt: world.clock.now(),
      result: changed,
    };
  });
}
