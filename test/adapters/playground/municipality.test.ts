import { residentsOf } from '../../../src/adapters/playground/directory';
import { municipality, peopleOf } from '../../../src/adapters/playground/municipality';
import { botAuthor } from '../../../src/adapters/playground/workplace';

const now = Date.parse('2026-11-18T08:00:00Z');
const teams = municipality('nl', now, 'Europe/Amsterdam');
const everyone = teams.flatMap(peopleOf);

const membersOf = (name: string) => {
  const team = teams.find((one) => one.name === name);
  return team === undefined ? [] : [team.lead, ...team.members].filter(({ member }) => member);
};

describe('the municipality of the playground', () => {
  test.each([
    ['Noord', 9],
    ['Midden', 12],
    ['Zuid', 6],
    ['Oost', 0],
  ])('Team %s has %i people with cases', (name, size) => {
    expect(membersOf(name)).toHaveLength(size);
  });

  test('two teams have a band, the third has none yet, and the fourth has not begun', () => {
    expect(teams.map(({ name, phase }) => [name, phase])).toEqual([
      ['Noord', 'live'],
      ['Midden', 'live'],
      ['Zuid', 'live'],
      ['Oost', 'new'],
    ]);
    expect(teams.map(({ band }) => band && [band.lower.cases, band.upper.cases])).toEqual([
      [14, 18],
      [22, 30],
      undefined,
      undefined,
    ]);
  });

  test('the lead of a team that has not begun can choose from six colleagues who are in its channel', () => {
    const oost = teams.find(({ name }) => name === 'Oost');
    expect(oost?.inChannel).toHaveLength(6);
    expect(oost && peopleOf(oost)).toHaveLength(8);
  });

  test('whatever could be taken for a real agreement says that it is an example', () => {
    for (const locale of ['nl', 'en'] as const) {
      const example = locale === 'nl' ? /^Voorbeeld/ : /^Example/;
      for (const { band, consent, phase } of municipality(locale, now, 'Europe/Amsterdam')) {
        if (phase === 'new') {
          expect([band, consent]).toEqual([undefined, undefined]);
          continue;
        }
        expect(consent?.council.reference).toMatch(example);
        expect(consent?.officer.decision).toMatch(example);
        const reasons =
          band === undefined ? [] : [band.lower.reason, band.upper.reason, ...Object.values(band.agreed)];
        for (const reason of reasons) expect(reason).toMatch(example);
      }
    }
  });

  test('there is one person in two teams, and two people read English', () => {
    const users = everyone.filter(({ member }) => member).map(({ account }) => account.user);
    expect(users.filter((user, place) => users.indexOf(user) !== place)).toEqual(['floor']);
    expect(new Set(everyone.filter(({ locale }) => locale === 'en').map(({ name }) => name))).toEqual(
      new Set(['Priya Sharma', 'Daniel Okafor']),
    );
  });

  test('one account is one name, and nobody is called like the bot', () => {
    for (const { account, name } of everyone) {
      expect(residentsOf(teams).get(account.user)?.name).toBe(name);
      expect(account.user).not.toBe(botAuthor);
    }
  });

  test('nobody works more than a full week in one team, and everyone has a working day from Wednesday to Friday', () => {
    for (const { hours, workingDays } of everyone) {
      expect(hours).toBeLessThanOrEqual(36);
      expect(hours / workingDays.length).toBeLessThanOrEqual(9);
      expect(workingDays.some((day) => day >= 3 && day <= 5)).toBe(true);
    }
  });
});
