import {
  type FactorGroup,
  factorGroups,
  factorOrder,
  factors,
  findFactor,
  suggestedShortlist,
} from '../../src/catalogue/factors';

const idsByGroup: Readonly<Record<FactorGroup, readonly string[]>> = {
  family: [
    'conflict-divorce',
    'safety-concerns',
    'court-measure-pending',
    'many-problems',
    'stalled-help',
    'hard-to-cooperate',
    'many-helpers',
    'complaint-or-lawyer',
    'large-household',
    'crisis-this-week',
    'many-new-families',
    'many-closing',
    'strong-network',
    'problems-stay-hidden',
    'language-interpreter',
    'aggression',
    'turning-18',
  ],
  team: [
    'colleagues-absent',
    'onboarding',
    'temporary-staff',
    'turnover',
    'open-vacancy',
    'covering-colleague',
    'few-sparring-partners',
    'safety-expertise-missing',
    'expert-used-elsewhere',
    'extra-tasks',
    'unsure-how-to-act',
    'experienced-team',
    'good-teamwork',
    'intervision-runs',
    'behavioural-scientist',
    'two-per-family',
    'own-waiting-list',
  ],
  system: [
    'waiting-list-holding',
    'no-fitting-help',
    'reports-passed-on',
    'unclear-director',
    'handback-stuck',
    'differing-agreements',
    'much-coordination',
    'partner-close',
    'legal-changes',
    'area-care-demand',
    'area-heavy-youth',
    'local-approach-works',
    'outside-pressure',
    'many-extensions',
    'provider-stops',
  ],
  conditions: [
    'new-registration-system',
    'admin-load',
    'no-system-access',
    'reorganisation',
    'little-room-to-decide',
    'less-support-staff',
    'budget-tight',
    'travel-time',
    'privacy-questions',
    'training-time',
    'time-to-learn',
    'long-term-funding',
    'holiday-period',
    'no-housing',
  ],
};

const idsInOrder = [...idsByGroup.family, ...idsByGroup.team, ...idsByGroup.system, ...idsByGroup.conditions];

describe('the factors', () => {
  test('are these sixty-three, group by group, in the order in which a team view names them', () => {
    expect(factors.map(({ id }) => id)).toEqual(idsInOrder);
    expect(factors).toHaveLength(63);
  });

  test('every id is used once', () => {
    expect(new Set(factors.map(({ id }) => id)).size).toBe(factors.length);
  });

  test.each(factorGroups.map(({ id }) => id))('the group %s holds its own factors', (group) => {
    expect(factors.filter((factor) => factor.group === group).map(({ id }) => id)).toEqual(idsByGroup[group]);
  });

  test('the order of a factor is its place in the catalogue', () => {
    expect(idsInOrder.map((id) => factorOrder.get(id))).toEqual(idsInOrder.map((_, place) => place));
  });

  test('every group knows something that lightens the work', () => {
    const groups = new Set(factors.filter(({ effect }) => effect === 'lightens').map(({ group }) => group));
    expect([...groups]).toEqual(factorGroups.map(({ id }) => id));
  });

  test('facts that change slowly stand in the profile, not in the weekly question', () => {
    const profile = factors.filter(({ where }) => where === 'profile').map(({ id }) => id);
    expect(profile).toEqual([
      'experienced-team',
      'area-care-demand',
      'area-heavy-youth',
      'long-term-funding',
    ]);
  });

  test('the help of stalled help names the four signs', () => {
    const help = findFactor('stalled-help')?.help;
    const signs = [
      ['niet vooruit', 'not move on'],
      ['veel hulpverleners', 'many helpers'],
      ['weinig samenwerking', 'little cooperation'],
      ['twijfel', 'doubt'],
    ] as const;
    expect(signs.filter(([nl, en]) => !help?.nl.includes(nl) || !help.en.includes(en))).toEqual([]);
  });

  test('an id the catalogue does not know finds nothing', () => {
    expect(findFactor('lazy-colleague')).toBeUndefined();
  });
});

describe('the shortlist for a new team', () => {
  const shortlisted = factors.filter(({ id }) => suggestedShortlist.some((suggested) => suggested === id));

  test('holds 8 to 12 factors', () => {
    expect(suggestedShortlist.length).toBeGreaterThanOrEqual(8);
    expect(suggestedShortlist.length).toBeLessThanOrEqual(12);
  });

  test('stands in catalogue order, each factor once', () => {
    expect(shortlisted.map(({ id }) => id)).toEqual([...suggestedShortlist]);
  });

  test('covers every group', () => {
    const groups = new Set(shortlisted.map(({ group }) => group));
    expect([...groups]).toEqual(factorGroups.map(({ id }) => id));
  });

  test('has room for what lightens the work', () => {
    const lightening = shortlisted.filter(({ effect }) => effect === 'lightens').map(({ id }) => id);
    expect(lightening).toEqual(['good-teamwork', 'partner-close']);
  });

  test('holds only what can change from week to week', () => {
    expect(shortlisted.filter(({ where }) => where !== 'weekly')).toEqual([]);
  });
});
