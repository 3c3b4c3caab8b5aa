import { withHouseholdWord } from '../../src/catalogue/household-word';

describe('the word a team uses for a family', () => {
  test('a team that says “huishouden” reads it in singular and plural', () => {
    const text = 'Een {gezin} wacht. Er zijn meer {gezinnen}.';
    expect(withHouseholdWord(text, 'household', 'nl')).toBe(
      'Een huishouden wacht. Er zijn meer huishoudens.',
    );
  });

  test('an English reader of that team reads “household”', () => {
    const text = 'A {family} waits. There are more {families}.';
    expect(withHouseholdWord(text, 'household', 'en')).toBe('A household waits. There are more households.');
  });

  test('a 0-100 team that says “inwoner” gets a capital at the start of a sentence', () => {
    expect(withHouseholdWord('{Gezinnen} kunnen veel zelf', 'resident', 'nl')).toBe(
      'Inwoners kunnen veel zelf',
    );
    expect(withHouseholdWord('{Families} can do a lot', 'resident', 'en')).toBe('Residents can do a lot');
  });

  test('tokens that belong to somebody else stay as they are', () => {
    expect(withHouseholdWord('Dag {naam}, dit is {bron}.', 'family', 'nl')).toBe(
      'Dag {naam}, dit is {bron}.',
    );
  });

  test('a text without a token stays as it is', () => {
    expect(withHouseholdWord('Crisis deze week', 'resident', 'nl')).toBe('Crisis deze week');
  });
});
