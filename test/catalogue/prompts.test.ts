import { agreementTemplates } from '../../src/catalogue/agreement-templates';
import { findPrompt, type PromptOccasion, prompts, promptsFor, readings } from '../../src/catalogue/prompts';

const questionsPerOccasion: Readonly<Record<PromptOccasion, number>> = {
  'above-band': 6,
  'below-band': 5,
  'third-week-outside': 6,
  'above-but-manageable': 2,
  'back-inside': 5,
  'inside-but-too-full': 4,
  'quiet-week': 5,
  quality: 3,
  launch: 3,
  baseline: 2,
  'low-response': 5,
  'large-spread': 5,
  'band-review': 5,
  'look-back-half-year': 5,
};

describe('the questions', () => {
  test.each(Object.entries(questionsPerOccasion))('for %s are %i, numbered from 1', (occasion, count) => {
    const ids = prompts.map(({ id }) => id).filter((id) => id.replace(/-\d+$/, '') === occasion);
    expect(ids).toEqual(Array.from({ length: count }, (_, place) => `${occasion}-${place + 1}`));
  });

  test('there is no question without an occasion', () => {
    const total = Object.values(questionsPerOccasion).reduce((sum, count) => sum + count, 0);
    expect(prompts).toHaveLength(total);
  });

  test('every id is used once', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
  });

  test('no question stands there twice', () => {
    expect(new Set(prompts.map(({ text }) => text.nl)).size).toBe(prompts.length);
    expect(new Set(prompts.map(({ text }) => text.en)).size).toBe(prompts.length);
  });

  test('below the band the first question is about work that is not counted', () => {
    expect(promptsFor('below-band')[0]?.text.nl).toBe('Welk werk doen we wel, maar tellen we niet?');
  });

  test('at the launch the first question is how to carry it together', () => {
    expect(promptsFor('launch')[0]?.text.nl).toBe('Hoe dragen we dit samen?');
  });

  test('the baseline asks with the same three answers as the felt week', () => {
    expect(promptsFor('baseline')[0]?.text.nl).toMatch(/te vol, goed te doen, .*ruimte over/);
    expect(promptsFor('baseline')[0]?.text.en).toMatch(/too full, manageable, .*room left/);
  });

  test('a question is found by its id', () => {
    expect(findPrompt('back-inside-1')?.text.nl).toBe('Wat heeft geholpen?');
    expect(findPrompt('above-band-7')).toBeUndefined();
  });
});

describe('the four readings', () => {
  test('are people, ambition, factors and the band, in that order', () => {
    expect(readings.map(({ id }) => id)).toEqual(['people', 'ambition', 'factors', 'band']);
  });
});

describe('the ready-made agreements', () => {
  test('are about the four things teams most often need', () => {
    const ids = agreementTemplates.map(({ id }) => id);
    expect(ids).toEqual(['sparring', 'behavioural-scientist', 'intervision', 'safety-training']);
  });
});
