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
  /** Whether the platform says who is in the team's channel. */
  readonly seesChannel: boolean;
  /** Names of people on the list whom the platform does not show in the channel. */
  readonly notInChannel: readonly string[];
  /** How many are on the list. */
  readonly members: number;
  readonly consent: ConsentState;
  /** When the next round opens, in a team that runs. */
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
  readonly reach: string;
  readonly channel: string;
  readonly noChannel: string;
  readonly list: string;
  readonly noList: string;
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
    reach: 'ik kan jou bereiken, want je leest dit',
    channel: 'ik zie het kanaal van je team',
    noChannel: 'ik zie het kanaal niet. Nodig mij daar uit',
    list: 'iedereen op de lijst zit in het kanaal',
    noList: 'er staat nog niemand op de lijst',
    missing: (names) => `niet in het kanaal: ${names}. Een vraag stellen kan ik wel`,
    consent: 'de instemming van de ondernemingsraad geldt',
    noConsent: 'er is nog geen geldige instemming van de ondernemingsraad',
    next: (when) => `de weekvraag gaat open op ${when}`,
    noNext: 'er komt nog geen weekvraag',
    note: 'Wie er meedoet of antwoordt, staat hier niet bij. Dat laat ik aan niemand zien.',
    setup: 'Naar instellen',
  },
  en: {
    title: 'Does everything work?',
    good: 'Good',
    bad: 'Not yet',
    reach: 'I can reach you, since you read this',
    channel: 'I see the channel of your team',
    noChannel: 'I do not see the channel. Invite me there',
    list: 'everyone on the list is in the channel',
    noList: 'nobody is on the list yet',
    missing: (names) => `not in the channel: ${names}. I can ask them all the same`,
    consent: 'the consent of the works council holds',
    noConsent: 'there is no valid consent of the works council yet',
    next: (when) => `the weekly question opens on ${when}`,
    noNext: 'no weekly question comes yet',
    note: 'Who takes part or answers is not in here. I show that to nobody.',
    setup: 'To setup',
  },
};

function rowsOf(frame: Frame, facts: SelfTestFacts): readonly Settled[] {
  const { seesChannel, notInChannel, members, consent, next } = facts;
  const say = words[frame.locale];
  const everyone = notInChannel.length === 0;
  const list: readonly Settled[] =
    members === 0
      ? [{ done: false, text: say.noList }]
      : seesChannel
        ? [{ done: everyone, text: everyone ? say.list : say.missing(notInChannel.join(', ')) }]
        : [];
  return [
    { done: true, text: say.reach },
    { done: seesChannel, text: seesChannel ? say.channel : say.noChannel },
    ...list,
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
