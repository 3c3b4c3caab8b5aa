import type { TeamId } from '../domain/ids';
import type { ConsentState, Standing } from '../domain/phase';
import type { LocalDate } from '../domain/time';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import type { Labelled } from './labelled';
import { fullDateInWords } from './moments';
import { setupWords } from './setup-words';

export interface SetupFacts {
  readonly team: TeamId;
  readonly phase: Standing;
  readonly consent: ConsentState;
  readonly consentUntil?: LocalDate;
  readonly band: 'none' | 'concept' | 'in-use';
  readonly members: number;
  /** A team under five. */
  readonly small: boolean;
  /** In how many of a hundred weeks a view appears when three quarters answer. */
  readonly odds?: number;
  /** Whether the team lets its manager see the view; absent in a team without a manager, or without weeks of its own. */
  readonly managerSeesView?: boolean;
}

/** One thing to settle: whether it is, in a word and a mark, and what there is to say about it. */
export interface Settled {
  readonly done: boolean;
  readonly text: string;
}

/** What a team has settled, what not, and the one next step. No step is locked. */
export interface SetupView extends CardBase<'setup'> {
  readonly title: string;
  readonly settled: readonly Settled[];
  readonly notes: readonly string[];
  readonly next: Labelled;
  readonly buttons: readonly Button[];
}

type Step = 'list' | 'practise' | 'consent' | 'begin' | 'band' | 'try-band' | 'resume' | 'keep-going';

function nextStep({ phase, consent, band, small, members }: SetupFacts): Step {
  if (phase === 'paused') return 'resume';
  if (members === 0 && (phase === 'new' || phase === 'practice')) return 'list';
  if (phase === 'new') return 'practise';
  if (consent !== 'valid') return 'consent';
  if (phase === 'practice') return 'begin';
  if (small || band === 'in-use') return 'keep-going';
  return band === 'none' ? 'band' : 'try-band';
}

function settledOf({ locale }: Frame, facts: SetupFacts): readonly Settled[] {
  const { phase, consent, consentUntil, band, members, small } = facts;
  const say = setupWords[locale];
  const until = consentUntil && fullDateInWords(consentUntil, locale);
  const rows = [
    { done: members > 0, text: say.members(members) },
    { done: consent === 'valid', text: say.consent(consent, until) },
    ...(small ? [] : [{ done: band === 'in-use', text: say.band[band] }]),
    { done: phase === 'live' || phase === 'paused', text: say.phase[phase] },
  ];
  return rows.map(({ done, text }) => ({ done, text: `${done ? say.yes : say.notYet}: ${text}` }));
}

function buttonsOf({ locale }: Frame, facts: SetupFacts): readonly Button[] {
  const { team, phase, consent, band, small, members, managerSeesView } = facts;
  const { labels } = setupWords[locale];
  const running = phase === 'live' || phase === 'paused' || phase === 'stopped';
  const offered: readonly (Button | false)[] = [
    phase === 'new' && members > 0 && { label: labels.practise, intent: { kind: 'start-practice', team } },
    phase === 'practice' && { label: labels.practiceNext, intent: { kind: 'practice-next', team } },
    phase === 'paused' && { label: labels.resume, intent: { kind: 'resume', team } },
    !running && consent === 'valid' && { label: labels.begin, intent: { kind: 'go-live', team } },
    { label: labels.members, intent: { kind: 'open-members', team }, opens: 'dialog' },
    {
      label: consent === 'valid' ? labels.renewConsent : labels.consent,
      intent: { kind: 'open-consent', team },
      opens: 'dialog',
    },
    !small && {
      label: band === 'none' ? labels.makeBand : labels.changeBand,
      intent: { kind: 'open-band-form', team },
      opens: 'dialog',
    },
    managerSeesView !== undefined && {
      label: managerSeesView ? labels.keepFromManager : labels.letManagerLook,
      intent: { kind: 'let-manager-look', team, may: !managerSeesView },
    },
    phase === 'live' && { label: labels.pause, intent: { kind: 'open-pause', team } },
    consent === 'valid' && { label: labels.withdraw, intent: { kind: 'withdraw-consent', team } },
  ];
  return offered.filter((button) => button !== false);
}

/** Makes the answer to `setup`. */
export function setup(frame: Frame, facts: SetupFacts): SetupView {
  const { locale } = frame;
  const { small, odds, managerSeesView } = facts;
  const say = setupWords[locale];
  return {
    ...cardBase('setup', frame),
    title: say.title(frame.team),
    settled: settledOf(frame, facts),
    notes: [
      ...(small ? [say.small] : []),
      ...(odds !== undefined && !small ? [say.odds(odds)] : []),
      ...(managerSeesView === undefined ? [] : [say.manager(managerSeesView)]),
    ],
    next: { label: say.nextLabel, text: say.next[nextStep(facts)] },
    buttons: buttonsOf(frame, facts),
  };
}
