import type { ReflectionFacts } from '../../src/views/reflection';
import { reflection } from '../../src/views/reflection';
import { nl } from './team-frames';

const facts: ReflectionFacts = {
  team: 'team-noord',
  week: '2026-W47',
  step: 'first-question',
  side: 'above',
  question: 'above-band-1',
  outside: 1,
  turn: 0,
};

const eighth: ReflectionFacts = { ...facts, step: 'who-decides', outside: 8 };

test.each(['first-question', 'offer-table', 'what-not', 'who-decides', 'back-inside'] as const)(
  'at %s it says that a name stands with what is written here, and to mention no families',
  (step) => {
    const view = reflection(nl, { ...facts, step });
    expect(view.whereToTalk).toMatch(/naam.*Noem geen gezinnen/);
    expect(view.buttons[0]?.intent.kind).toBe('talk-in-meeting');
  },
);

test('below the band speaks of hidden work and not of slack', () => {
  const { paragraphs } = reflection(nl, { ...facts, side: 'below' });
  expect(paragraphs).toEqual([
    'Jullie zitten als team onder de bandbreedte.',
    'Dat zegt niets over hoe hard iemand werkt. Misschien is er werk dat we niet tellen.',
  ]);
});

test('from the eighth time on it asks nothing by itself', () => {
  expect(reflection(nl, eighth)).not.toHaveProperty('question');
  expect(reflection(nl, { ...eighth, turn: 1 }).question?.text).toMatch(/\?$/);
});

test('from the eighth time on it says with whom the question lies, and since when', () => {
  const promised = { to: 'het afdelingshoofd', since: '2026-11-03', by: '2026-11-24' } as const;
  expect(reflection(nl, { ...eighth, promised }).paragraphs.at(-1)).toBe(
    'Jullie vraag ligt sinds 3 november bij het afdelingshoofd. Het antwoord is beloofd voor 24 november. Tot dan stel ik uit mezelf geen nieuwe vragen.',
  );
});

test('a question brought without a date for the answer is said to have none', () => {
  const promised = { to: 'het afdelingshoofd', since: '2026-11-03' } as const;
  expect(reflection(nl, { ...eighth, promised }).paragraphs.at(-1)).toContain('nog geen datum beloofd');
});
