import type { FormFields } from '../../views/intent';
import type { CardInput } from './card-parts';

/** What is made up about one colleague's week. */
export interface MadeUpWeek {
  /** Cases per 36 hours that the team is at, as the story goes. */
  readonly centre: number;
  /** Which part of the cases is kept because other help is not there, from 0 to 1. */
  readonly holding: number;
  readonly hours: number;
  /** What can be named, what the team talks about most first. */
  readonly shortlist: readonly string[];
  readonly leaning: 'too-full' | 'manageable' | 'room-left';
  readonly chance: () => number;
}

// How the cases of a youth team that are not held divide over the types (METHOD.md section 6, demo set), short questions
// apart.
const shares: Readonly<Record<string, number>> = {
  'cases.guidance': 0.44,
  'cases.director': 0.36,
  'cases.following': 0.2,
};

// Some factors must be named together, or the team view has nothing to show.
const namedAt = [0.75, 0.6, 0.45, 0.15] as const;

function casesOf({ centre, hours, chance }: MadeUpWeek): number {
  const own = centre + (chance() - 0.5) * 4;
  return Math.max(1, Math.round((own * hours) / 36));
}

/** How one colleague finds the week of a team that leans one way. */
export function plausibleFelt(leaning: MadeUpWeek['leaning'], chance: () => number): MadeUpWeek['leaning'] {
  const roll = chance();
  if (roll < 0.7) return leaning;
  return roll < 0.9 ? 'manageable' : leaning === 'room-left' ? 'too-full' : 'room-left';
}

function factorsOf({ choices }: CardInput, most: number, { shortlist, chance }: MadeUpWeek): string {
  const named = shortlist.filter((_, place) => chance() < (namedAt[place] ?? 0.08));
  return named
    .filter((id) => choices.includes(id))
    .slice(0, most)
    .join(',');
}

/** Fills in a check-in form as a colleague could have; a number nobody asks for stays away. */
export function plausibleAnswers(inputs: readonly CardInput[], week: MadeUpWeek): FormFields {
  const cases = casesOf(week);
  // The light form of the first week asks for no numbers, and takes one factor.
  const most = inputs.some(({ id }) => id === 'total' || id.startsWith('cases.')) ? 3 : 1;
  const fields: Record<string, string> = {};
  for (const input of inputs) {
    const { id } = input;
    const share = id === 'cases.holding' ? week.holding : (shares[id] ?? 0) * (1 - week.holding);
    if (id === 'cases.short-question') fields[id] = String(Math.round(week.chance() * 5));
    else if (id.startsWith('cases.')) fields[id] = String(Math.round(cases * share));
    else if (id === 'total') fields[id] = String(cases);
    else if (id === 'felt') fields[id] = plausibleFelt(week.leaning, week.chance);
    else if (id === 'factors') fields[id] = factorsOf(input, most, week);
  }
  return fields;
}
