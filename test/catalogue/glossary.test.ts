import { findTerm, glossary } from '../../src/catalogue/glossary';

describe('the glossary', () => {
  test('explains the words a team uses most', () => {
    expect(glossary.map(({ term }) => term.nl)).toEqual([
      'casus',
      'caseload',
      'verantwoorde caseload',
      'bandbreedte',
      'ondergrens',
      'bovengrens',
      'binnen, boven of onder de bandbreedte',
      'bedoeling',
      'waarde',
      'wat meeweegt',
      'weekvraag',
      'hoe was je werkweek',
      'werkuren deze week',
      'teambeeld',
      'trend',
      'privacygrens',
      'afspraak',
      'terugblik',
      'overlegtafel',
      'signaal',
      'gespreksbegeleider',
      'regie',
      'vasthouden',
      'overdracht',
      'vrijwillig en gedwongen kader',
      'maatregel',
      'intervisie',
      'moreel beraad',
      'ondernemingsraad (OR)',
      'functionaris gegevensbescherming (FG)',
    ]);
  });

  test('every id and every word is used once', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    expect(new Set(glossary.map(({ term }) => term.nl)).size).toBe(glossary.length);
    expect(new Set(glossary.map(({ term }) => term.en)).size).toBe(glossary.length);
  });

  test('the felt week has the three answers people see', () => {
    const explanation = findTerm('felt-week')?.explanation;
    expect(explanation?.nl).toContain('Te vol, goed te doen of ruimte over');
    expect(explanation?.en).toContain('Too full, manageable or room left');
  });

  test('a word the glossary does not know finds nothing', () => {
    expect(findTerm('productivity')).toBeUndefined();
  });
});
