import type { Question } from '../../../src/domain/gate';
import { isAnew, type Played, play, questions, type Week } from './histories';
import type { Gate } from './rounds';

/** The people in a question by the words of PRIVACY.md, each with what they answered to it. */
function peopleIn(question: Question, { answers, band }: Week): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const [person, answer] of Object.entries(answers)) {
    if (answer === undefined) continue;
    const { cases, hours, felt, factors } = answer;
    const counts = cases.kind === 'types' ? cases.counts : {};
    const counted = band?.counts.reduce((sum, type) => sum + (counts[type] ?? 0), 0) ?? 0;
    const load = cases.kind === 'total' ? cases.total : counted;
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (question === 'position' && load > 0 && hours > 0) people.set(person, `${load} in ${hours}`);
    if (question === 'felt' && felt !== null) people.set(person, felt);
    if (question === 'holding' && all > 0) people.set(person, `${counts.holding} of ${all}`);
    if (question === 'factors') people.set(person, [...factors].sort().join());
  }
  return people;
}

/** How many people, asked both times, gave another answer that also reads otherwise. */
function different(question: Question, one: Week, other: Week): number {
  const [now, then] = [peopleIn(question, one), peopleIn(question, other)];
  const twice = one.roster.filter((person) => other.roster.includes(person));
  const changed = twice.filter((person) => {
    const [a, b] = [one.answers[person], other.answers[person]];
    const isSame = JSON.stringify(a?.cases) === JSON.stringify(b?.cases) && a?.hours === b?.hours;
    const isNumber = question === 'position' || question === 'holding';
    return now.get(person) !== then.get(person) && !(isNumber && isSame);
  });
  return twice.length < 3 ? Number.POSITIVE_INFINITY : changed.length;
}

/** What of T2 and T3 (PRIVACY.md) a gate breaks in a history; nothing if it keeps the rule. */
export function faults(gate: Gate, weeks: readonly Week[]): ReadonlySet<string> {
  const found = new Set<string>();
  const played = play(gate, weeks);
  if (!played.every((one) => isFixed(gate, one))) found.add('another value on a second pass');
  for (const question of questions) {
    const computed: Week[] = [];
    for (const one of played) {
      const { week, before, after } = one;
      const value = after.publication.shown[question];
      const asked = question === 'position' ? week.band : question === 'holding' ? week.countsHolding : true;
      const enough = peopleIn(question, week).size >= Math.max(5, week.floor);
      const held = computed.slice(-4).some((earlier) => different(question, week, earlier) < 3);
      const anew = isAnew(one, question);
      if (anew && !enough) found.add('computed under the floor');
      if (anew && held) found.add('computed with fewer than three changes');
      if (anew && !asked) found.add('computed unasked');
      if (asked && enough && !held && !anew) found.add('not computed');
      if (!anew && value && value !== before.questions[question]?.value)
        found.add('a value that was never computed');
      if (!anew && value && !held) found.add('shown without a reason');
      if (asked && held && !value && question !== 'position') found.add('held but not shown');
      if (anew) computed.push(week);
    }
  }
  return found;
}

function isFixed(gate: Gate, { round, after }: Played): boolean {
  const again = gate({ ...round, bases: after.bases });
  return JSON.stringify(again) === JSON.stringify(after);
}
