import { caseTypes, findCaseType } from '../../src/catalogue/case-types';

describe('the case types', () => {
  test('are these eleven, in this order', () => {
    expect(caseTypes.map(({ id }) => id)).toEqual([
      'short-question',
      'guidance',
      'director',
      'holding',
      'following',
      'new-request',
      'safety-case',
      'joint-with-gi',
      'taken-over',
      'second-ring',
      'area-work',
    ]);
  });

  test('a new team starts with five of them', () => {
    const standard = caseTypes.filter((caseType) => caseType.standard).map(({ id }) => id);
    expect(standard).toEqual(['short-question', 'guidance', 'director', 'holding', 'following']);
  });

  test('only work in the neighbourhood is not a case', () => {
    expect(caseTypes.filter(({ direction }) => direction === 'none').map(({ id }) => id)).toEqual([
      'area-work',
    ]);
  });

  test('a case type is found by its id', () => {
    expect(findCaseType('holding')?.label.nl).toBe('Wij blijven tot er hulp is');
  });

  test('an id the catalogue does not know finds nothing', () => {
    expect(findCaseType('weighted-case')).toBeUndefined();
  });
});
