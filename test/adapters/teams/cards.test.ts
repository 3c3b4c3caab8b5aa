import { ownKeys } from '../../../src/adapters/teams/press';
import { renderMessage } from '../../../src/adapters/teams/render-message';
import { cardFaults, maxBytes } from '../../../src/cards/check-card';
import type { JsonObject } from '../../../src/cards/json';
import { fill } from '../../../src/cards/load-template';
import { membersForm } from '../../../src/views/members-form';
import { sampleFrame } from '../../golden/load-samples';
import { parseOfficially } from '../../golden/official';
import { typeFaults } from './support/card-types';
import { drawings, everyCard } from './support/every-card';

const titled = everyCard.map((one) => ({ ...one, title: `${one.kind}, ${one.example}, in ${one.locale}` }));

describe.each(titled)('$title as a $as', ({ card }) => {
  test('can be drawn everywhere', () => {
    expect(cardFaults(card)).toEqual([]);
  });

  test('is read without a fault by the parser of Adaptive Cards', () => {
    expect(parseOfficially(card)).toEqual([]);
  });
});

test('every card is what the types of Teams describe', () => {
  expect(typeFaults(everyCard.map(({ card }) => card))).toBe('');
}, 60_000);

test('the types of Teams refuse what is none of theirs', () => {
  expect(typeFaults([{ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Nope' }] }])).toContain('Nope');
}, 60_000);

function* objectsIn(node: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield { ...node };
  for (const inner of Object.values(node)) yield* objectsIn(inner);
}

const ofType = (card: JsonObject, type: string) =>
  [...objectsIn(card)].filter((one) => typeof one['type'] === 'string' && one['type'].startsWith(type));

const drawn = (as: string) => everyCard.filter((one) => one.as === as);

describe('a message', () => {
  const opening = drawn('message').flatMap(({ kind, view, card }) =>
    ofType(card, 'Action.').map((button) => ({ kind, view, button: JSON.stringify(button) })),
  );

  test('asks Teams for a dialog with every button that opens one, and with no other', () => {
    const times = (card: JsonObject, text: string) => JSON.stringify(card).split(text).length - 1;
    for (const { kind, view, card } of drawn('message')) {
      // The template says it twice of each button: of its fallback as well.
      const opens = times(fill(view), '"opens":"dialog"') / 2;
      expect([kind, times(card, '"task/fetch"')]).toEqual([kind, opens]);
    }
  });

  test('carries nothing on a button that Teams has no use for', () => {
    expect(opening.filter(({ button }) => button.includes('"opens"'))).toEqual([]);
  });

  test('offers every button that is pressed in place to a client that cannot do so, too', () => {
    for (const { card } of drawn('message')) {
      for (const { fallback } of ofType(card, 'Action.Execute'))
        expect(fallback).toMatchObject({ type: 'Action.Submit' });
    }
  });

  test('has the form of the week come in its place on the question and the reminder alone', () => {
    const inPlace = drawn('message').filter(({ card }) =>
      ofType(card, 'Action.Execute').some(({ verb }) => verb === 'open-check-in'),
    );
    expect([...new Set(inPlace.map(({ kind }) => kind))].sort()).toEqual(['reminder', 'weekly-question']);
  });

  test('holds the form of the week without anything that somebody filled in', () => {
    const forms = drawn('message').filter(({ kind }) => kind === 'check-in-form');
    expect(forms).not.toHaveLength(0);
    for (const { card } of forms) {
      for (const input of ofType(card, 'Input.')) expect(input).not.toHaveProperty('value');
    }
    const [prefilled] = forms.filter(({ example, locale }) => example === 'prefilled' && locale === 'nl');
    expect(JSON.stringify(prefilled?.card)).toContain('Wat je leeg laat, blijft zoals het was.');
    const [first] = forms.filter(({ example, locale }) => example === 'first-time-types' && locale === 'nl');
    expect(JSON.stringify(first?.card)).not.toContain('blijft zoals het was');
  });

  test('says in words what its card says', () => {
    for (const { view } of drawn('message')) expect(renderMessage(view).text.trim()).not.toBe('');
  });
});

describe('a door', () => {
  test('holds a title, what introduces it and one button, and nothing that somebody filled in', () => {
    for (const { card } of drawn('door')) {
      expect(ofType(card, 'Input.')).toEqual([]);
      expect(ofType(card, 'TextBlock').length).toBeLessThanOrEqual(3);
      expect(ofType(card, 'Action.')).toMatchObject([{ data: { msteams: { type: 'task/fetch' } } }]);
    }
  });

  test('leads to the team the form is about, wherever it stands', () => {
    const [form] = drawn('door').filter(({ kind }) => kind === 'away');
    expect(ofType(form?.card ?? {}, 'Action.')).toMatchObject([
      { data: { intent: { kind: 'open-away', team: 'team-noord' } } },
    ]);
  });
});

describe('a dialog', () => {
  test('knows no other button than one that sends, each with where the dialog came from', () => {
    for (const { card } of drawn('dialog')) {
      expect(ofType(card, 'Action.Execute')).toEqual([]);
      for (const { data } of ofType(card, 'Action.Submit')) {
        expect(data).toMatchObject({ origin: { message: '1763542700001' } });
        expect(data).not.toHaveProperty('msteams');
      }
    }
  });

  test('has no field by a name that its buttons need', () => {
    const ids = drawn('dialog').flatMap(({ card }) => ofType(card, 'Input.').map(({ id }) => id));
    expect(ids.filter((id) => ownKeys.some((key) => key === id))).toEqual([]);
  });

  test('has room for a list of a hundred colleagues', () => {
    const people = Array.from({ length: 100 }, (_, nth) => ({
      value: `0b1ec700-0000-4000-8000-${String(nth).padStart(12, '0')}`,
      title: `Alexandra van der Sloot-Westerhuizen ${nth}`,
    }));
    const view = membersForm(sampleFrame('nl'), {
      ...{ team: 'team-noord', people, notAll: undefined, faults: {} },
      values: { members: people.map(({ value }) => value).join(',') },
    });
    const size = Buffer.byteLength(JSON.stringify(drawings['dialog']?.(view)));
    expect(size).toBeLessThan(maxBytes);
  });
});
