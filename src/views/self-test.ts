import type { Locale } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { ConsentState } from '../domain/phase';
import type { Instant } from '../domain/time';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { dayAndTimeInWords } from './moments';
import type { Settled } from './setup';

export interface SelfTestFacts {
  readonly team: TeamId;
  /** What came of a message to the asker alone, sent as every question is. */
  readonly trial: 'sent' | 'refused' | 'unknown';
  /** What the bot needs and may not, in the platform's own words; absent while the platform does not say. */
  readonly lacks?: readonly string[];
  /** Whether the bot is in the team's channel, as far as the platform says. */
  readonly channel: 'seen' | 'gone' | 'unknown';
  /** Names of people on the list who are not in the channel; unknown while the platform did not tell of everyone. */
  readonly notInChannel: readonly string[] | 'unknown';
  /** How many are on the list. */
  readonly members: number;
  readonly consent: ConsentState;
  /** When the next weekly question comes, in a team that is asked. */
  readonly next?: Instant;
}

/** What the bot can try out by itself, in words, for whoever sets the team up. */
export interface SelfTestView extends CardBase<'self-test'> {
  readonly title: string;
  readonly settled: readonly Settled[];
  readonly note: string;
  readonly buttons: readonly Button[];
}

interface SelfTestWords {
  readonly title: string;
  readonly good: string;
  readonly bad: string;
  readonly trial: string;
  readonly noTrial: string;
  readonly trialUnknown: string;
  readonly mayAll: string;
  readonly lacks: (what: string) => string;
  readonly channel: string;
  readonly noChannel: string;
  readonly channelUnknown: string;
  readonly list: string;
  readonly noList: string;
  readonly listUnknown: string;
  readonly missing: (names: string) => string;
  readonly consent: string;
  readonly noConsent: string;
  readonly next: (when: string) => string;
  readonly noNext: string;
  readonly note: string;
  readonly setup: string;
}

const words: Readonly<Record<Locale, SelfTestWords>> = {
  nl: {
    title: 'Werkt alles?',
    good: 'Goed',
    bad: 'Nog niet',
    trial: 'ik heb je een proefbericht gestuurd. Het staat in ons eigen gesprek',
    noTrial:
      'ik mag je geen bericht sturen. Vraag je functioneel beheerder wat mij ontbreekt: die kan dat laten nakijken',
    trialUnknown: 'ik weet nog niet of een proefbericht aankomt. Probeer het over een minuut weer',
    mayAll: 'ik mag alles wat ik nodig heb',
    lacks: (what) =>
      `mij ontbreekt: ${what}. Vraag je functioneel beheerder om mij opnieuw te installeren, met deze rechten`,
    channel: 'ik zie het kanaal van je team',
    noChannel: 'ik zie het kanaal niet. Nodig mij daar uit',
    channelUnknown: 'ik kan het kanaal nu even niet zien. Probeer het over een minuut weer',
    list: 'iedereen op de lijst zit in het kanaal',
    noList: 'er staat nog niemand op de lijst',
    listUnknown:
      'ik zie nu niet van iedereen op de lijst of die in het kanaal zit. Probeer het over een minuut weer',
    missing: (names) => `niet in het kanaal: ${names}. Een vraag stellen kan ik wel`,
    consent: 'de instemming van de ondernemingsraad geldt',
    noConsent: 'er is nog geen geldige instemming van de ondernemingsraad',
    next: (when) => `de weekvraag komt weer vanaf ${when}, bij ieder op een eigen werkdag`,
    noNext: 'er komt nog geen weekvraag',
    note: 'Wie er meedoet of antwoordt, staat hier niet bij. Dat laat ik aan niemand zien.',
    setup: 'Naar instellen',
  },
  en: {
    title: 'Does everything work?',
    good: 'Good',
    bad: 'Not yet',
    trial: 'I sent you a trial message. It is in our own chat',
    noTrial:
      'I may not send you a message. Ask your application manager what I lack: they can have that checked',
    trialUnknown: 'I do not know yet whether a trial message arrives. Try again in a minute',
    mayAll: 'I may do all I need to',
    lacks: (what) => `I lack: ${what}. Ask your application manager to install me again, with these scopes`,
    channel: 'I see the channel of your team',
    noChannel: 'I do not see the channel. Invite me there',
    channelUnknown: 'I cannot see the channel just now. Try again in a minute',
    list: 'everyone on the list is in the channel',
    noList: 'nobody is on the list yet',
    listUnknown:
      'I cannot see of everyone on the list whether they are in the channel. Try again in a minute',
    missing: (names) => `not in the channel: ${names}. I can ask them all the same`,
    consent: 'the consent of the works council holds',
    noConsent: 'there is no valid consent of the works council yet',
    next: (when) => `the weekly question comes again from ${when}, to each on a working day of their own`,
    noNext: 'no weekly question comes yet',
    note: 'Who takes part or answers is not in here. I show that to nobody.',
    setup: 'To setup',
  },
};

function listRow(say: SelfTestWords, { members, channel, notInChannel }: SelfTestFacts): readonly Settled[] {
  if (members === 0) return [{ done: false, text: say.noList }];
  if (channel !== 'seen') return [];
  if (notInChannel === 'unknown') return [{ done: false, text: say.listUnknown }];
  if (notInChannel.length === 0) return [{ done: true, text: say.list }];
  return [{ done: false, text: say.missing(notInChannel.join(', ')) }];
}

function rowsOf(frame: Frame, facts: SelfTestFacts): readonly Settled[] {
  const { trial, lacks, channel, consent, next } = facts;
  const say = words[frame.locale];
  const trialText = { sent: say.trial, refused: say.noTrial, unknown: say.trialUnknown } as const;
  const channelText = { seen: say.channel, gone: say.noChannel, unknown: say.channelUnknown } as const;
  return [
    { done: trial === 'sent', text: trialText[trial] },
    ...(lacks === undefined
      ? []
      : [{ done: lacks.length === 0, text: lacks.length === 0 ? say.mayAll : say.lacks(lacks.join(', ')) }]),
    { done: channel === 'seen', text: channelText[channel] },
    ...listRow(say, facts),
    { done: consent === 'valid', text: consent === 'valid' ? say.consent : say.noConsent },
    {
      done: next !== undefined,
      text: next === undefined ? say.noNext : say.next(dayAndTimeInWords(next, frame)),
    },
  ];
}

/** Makes the answer to `test`. */
export function selfTest(frame: Frame, facts: SelfTestFacts): SelfTestView {
  const say = words[frame.locale];
  return {
    ...cardBase('self-test', frame),
    title: say.title,
    settled: rowsOf(frame, facts).map(({ done, text }) => ({
      done,
      text: `${done ? say.good : say.bad}: ${text}`,
    })),
    note: say.note,
    buttons: [{ label: say.setup, intent: { kind: 'open-setup', team: facts.team } }],
  };
}
