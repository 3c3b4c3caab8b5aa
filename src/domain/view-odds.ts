/** The share of answers the odds reckon with: a week in which three in four answer (PEOPLE.md item 7). */
const answering = 0.75;

/** In how many of a hundred weeks at least `floor` of `members` answer, when each does so three times in four. */
export function viewOdds(members: number, floor: number): number {
  let chance = 0;
  for (let answers = floor; answers <= members; answers += 1) {
    chance += choose(members, answers) * answering ** answers * (1 - answering) ** (members - answers);
  }
  return Math.round(chance * 100);
}

function choose(of: number, taken: number): number {
  let ways = 1;
  for (let one = 1; one <= taken; one += 1) ways = (ways * (of - taken + one)) / one;
  return ways;
}
