import type { CaseTypeId } from '../catalogue/case-types';
import type { BandVersion, Limit } from '../domain/band';
import type { TeamId } from '../domain/ids';
import type { TeamFacts } from '../domain/team';
import { weekNumber } from '../domain/week';
import { bandWords } from './band-words';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { caseTypeWords, said, valueWords } from './catalogue-words';
import type { Labelled } from './labelled';
import { fullDateInWords } from './moments';
import { limitInWords } from './position-words';
import { withoutColleagueSentence } from './week-words';

export interface BandFacts {
  readonly team: TeamId;
  readonly band?: BandVersion;
  /** Agreed, and not yet in force. */
  readonly next?: BandVersion;
  /** The team's case types, in the order of its form. */
  readonly caseTypes: readonly CaseTypeId[];
  readonly definition?: string;
  readonly canEdit: boolean;
  /** What the team typed beside its place: a position alone improves when a colleague falls ill. */
  readonly withoutColleague?: TeamFacts['withoutColleague'];
}

/** One side of the band: the limit, the values it follows from, and why. */
export interface LimitTold {
  readonly title: string;
  readonly values: readonly string[];
  readonly reason: string;
  readonly protects: string;
}

/** The band a team and its municipality agreed on, and what it is not. */
export interface BandView extends CardBase<'band'> {
  readonly title: string;
  readonly intro: string;
  readonly limits: readonly LimitTold[];
  readonly details: readonly string[];
  readonly next?: string;
  readonly normal: Labelled;
  readonly colleague?: Labelled & { readonly buttons?: readonly Button[] };
  readonly buttons: readonly Button[];
}

function limit(frame: Frame, side: 'lower' | 'upper', { cases, values, reason }: Limit): LimitTold {
  const say = bandWords[frame.locale];
  return {
    title: `${say[side]}: ${limitInWords(cases, frame.locale)}`,
    values: values.map((id) => valueWords(id, frame)),
    reason,
    protects: say.protects[side],
  };
}

function details(frame: Frame, band: BandVersion, { caseTypes, definition }: BandFacts): readonly string[] {
  const { locale } = frame;
  const say = bandWords[locale];
  const counted = caseTypes.filter((id) => band.counts.includes(id)).map((id) => caseTypeWords(id, frame));
  return [
    say.counts(counted.join(' · ')),
    ...(definition ? [say.definition(definition)] : []),
    say.agreed(band.agreed.team, band.agreed.municipality),
    say.from(weekNumber(band.from), fullDateInWords(band.lookAgain, locale)),
    ...(band.state === 'concept' ? [say.concept] : []),
  ];
}

function colleagueButtons({ locale }: Frame, { team }: BandFacts): readonly Button[] {
  const say = bandWords[locale];
  return (['none', 'some', 'many'] as const).map((share) => ({
    label: say.shares[share],
    intent: { kind: 'set-without-colleague', team, share },
  }));
}

/** Makes the answer to `band`. */
export function band(frame: Frame, facts: BandFacts): BandView {
  const { locale } = frame;
  const { team, band: current, next, canEdit, withoutColleague } = facts;
  const say = bandWords[locale];
  return {
    ...cardBase('band', frame),
    title: say.title(frame.team),
    intro: current ? say.intro : next ? say.notYetInForce : say.none,
    limits: current ? [limit(frame, 'lower', current.lower), limit(frame, 'upper', current.upper)] : [],
    details: current ? details(frame, current, facts) : [],
    ...(next && {
      next: say.next(
        weekNumber(next.from),
        limitInWords(next.lower.cases, locale),
        limitInWords(next.upper.cases, locale),
      ),
    }),
    normal: { label: say.whatIsNormal, text: say.nobodyKnows },
    ...((canEdit || withoutColleague) && {
      colleague: {
        label: said(say.colleague, frame),
        text: withoutColleague ? withoutColleagueSentence(withoutColleague, frame) : say.notFilledIn,
        ...(canEdit && { buttons: colleagueButtons(frame, facts) }),
      },
    }),
    buttons: [
      ...(canEdit
        ? [
            {
              label: current ? say.change : say.make,
              intent: { kind: 'open-band-form', team },
              opens: 'dialog',
            } as const,
          ]
        : []),
      { label: say.trend, intent: { kind: 'show-trend', team } },
    ],
  };
}
