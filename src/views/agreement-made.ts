import type { Agreement } from '../domain/agreement';
import type { TeamId } from '../domain/ids';
import { quoted } from './agreement-words';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { dateInWords } from './moments';

export interface AgreementMadeFacts {
  readonly team: TeamId;
  readonly agreement: Agreement;
}

/** An agreement read out to the team that made it, with the day the bot comes back. */
export interface AgreementMadeView extends CardBase<'agreement-made'> {
  readonly title: string;
  readonly agreement: string;
  readonly details: readonly string[];
  readonly closing: string;
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    title: 'Jullie nieuwe afspraak',
    carrier: (who: string) => `Wie dit trekt namens het team: ${who}.`,
    sign: (sign: string) => `Jullie merken het aan: ${quoted(sign, 'nl')}.`,
    dropped: (what: string) => `Dit doen jullie dan niet: ${quoted(what, 'nl')}.`,
    decides: (who: string) => `Wie erover beslist: ${who}.`,
    closing: (date: string) => `De afspraak is van het hele team. Rond ${date} kom ik erop terug.`,
    all: 'Onze afspraken',
  },
  en: {
    title: 'Your new agreement',
    carrier: (who: string) => `Who carries this for the team: ${who}.`,
    sign: (sign: string) => `You will notice it by: ${quoted(sign, 'en')}.`,
    dropped: (what: string) => `What you will not do then: ${quoted(what, 'en')}.`,
    decides: (who: string) => `Who decides about it: ${who}.`,
    closing: (date: string) => `The agreement belongs to the whole team. Around ${date} I come back to it.`,
    all: 'Our agreements',
  },
} as const;

/** Makes the card that reads a new agreement out. */
export function agreementMade(frame: Frame, { team, agreement }: AgreementMadeFacts): AgreementMadeView {
  const { locale } = frame;
  const say = words[locale];
  const { carrier, sign, dropped, decides, until } = agreement;
  return {
    ...cardBase('agreement-made', frame),
    title: say.title,
    agreement: quoted(agreement.text, locale),
    details: [
      ...(carrier === undefined ? [] : [say.carrier(carrier)]),
      ...(sign === undefined ? [] : [say.sign(sign)]),
      ...(dropped === undefined ? [] : [say.dropped(dropped)]),
      ...(decides === undefined ? [] : [say.decides(decides)]),
    ],
    closing: say.closing(dateInWords(until, locale)),
    buttons: [{ label: say.all, intent: { kind: 'show-agreements', team } }],
  };
}
