import fc from 'fast-check';
import { renderDoor } from '../../src/adapters/slack/render-door';
import { renderMessage } from '../../src/adapters/slack/render-message';
import type { Answer } from '../../src/application/answer';
import { handleIntent } from '../../src/application/handle-intent';
import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import type { Intent } from '../../src/views/intent';
import { type Colleague, colleagues, idOf, key } from '../application/support/noord';
import { openPlace, processOn, tenant, until } from '../application/support/process';
import { moment } from '../application/support/set-clock';
import type { Contents } from '../support/memory-store';
import { friday, numbersOf, openWeek, tracesOf, watchedNoord } from './support/canaries';
import { everyIntent, soundFields } from './support/every-intent';

let watched: Contents;
beforeAll(async () => {
  watched = await watchedNoord();
});

const about = { team: key.team, week: openWeek, agreement: 'agreement-1', fields: soundFields } as const;
const anna = { tenant, person: idOf('Anna'), place: { kind: 'private' } } as const;
const numbers = numbersOf(colleagues);

/** Numbers that stand nowhere else on a card, and where a person puts them; over 400 they are refused, with a sentence. */
const filling = fc
  .record({
    who: fc.constantFrom(...colleagues),
    field: fc.constantFrom('cases.guidance', 'cases.director', 'cases.holding', 'cases.following'),
    count: fc.integer({ min: 201, max: 449 }),
    halfHours: fc.integer({ min: 37, max: 59 }),
    comma: fc.constantFrom(',', '.'),
    line: fc.constantFrom('none', 'none', 'none', 'without a number', 'with the count', 'with the hours'),
  })
  .map(({ who, field, count, halfHours, comma, line }) => ({
    who,
    fields: {
      ...{ felt: 'manageable', [field]: String(count), hours: `${halfHours}${comma}5` },
      ...(line === 'without a number' && { line: 'Veel nieuwe aanmeldingen.' }),
      ...(line === 'with the count' && { line: `Ik heb er nu ${count}.` }),
      ...(line === 'with the hours' && { line: `${halfHours}${comma}5 uur is te weinig` }),
    },
    seen: [`(?<!\\d)${count}(?!\\d)`, `(?<!\\d)${halfHours}[.,]5(?!\\d)`],
  }));
const asking = fc.array(
  fc.record({
    who: fc.constantFrom(...colleagues),
    intent: fc.constantFrom(...Object.values(everyIntent(about))),
  }),
  { maxLength: 3 },
);

/** T12 of PRIVACY.md: chat platforms keep what was deleted, so a number of one's own may stand in a dialog only. */
describe('no message holds a number that somebody answered', () => {
  test.each(Object.values(everyIntent(about)).map((intent) => [intent.kind, intent] as const))(
    'when someone with answers of their own says %s',
    async (_, intent) => {
      const place = openPlace(friday, watched);
      const { how, card } = await handleIntent(processOn(place), anna, intent);
      const isMessage = how === 'show' || how === 'replace';
      if (isMessage) expect(`${cardText(fill(card))} ${JSON.stringify(card)}`).not.toMatch(numbers);
      // Slack may be asked to show a dialog in a message, where it cannot be opened at once.
      for (const message of [renderMessage(card), renderDoor(card, intent)])
        expect(JSON.stringify(message)).not.toMatch(numbers);
      expect(JSON.stringify(place.chat.posted)).not.toMatch(numbers);
    },
  );

  test('when people fill in and ask whatever they like, and are asked and reminded with it', async () => {
    let filledIn = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(filling, { minLength: 1, maxLength: 4 }), asking, async (fillings, asked) => {
        const place = openPlace(friday, watched);
        const world = processOn(place);
        const say = (who: Colleague, intent: Intent) =>
          handleIntent(world, { tenant, person: idOf(who), place: { kind: 'private' } }, intent);
        const answers: Answer[] = [];
        for (const { who, fields } of fillings) {
          const sent: Intent = { kind: 'submit-check-in', team: key.team, week: openWeek, fields };
          answers.push(await say(who, sent));
          filledIn += answers.at(-1)?.card.kind === 'receipt' ? 1 : 0;
        }
        for (const { who, intent } of asked) answers.push(await say(who, intent));
        await until(place, world, moment('2026-12-01 12:30'));
        const said = answers.filter(({ how }) => how === 'show' || how === 'replace');
        const own = new RegExp(fillings.flatMap(({ seen }) => seen).join('|'));
        for (const { card } of [...said, ...place.chat.posted]) {
          const text = `${cardText(fill(card))} ${JSON.stringify(renderMessage(card))}`;
          expect(text).not.toMatch(numbers);
          expect(text).not.toMatch(own);
        }
      }),
      { numRuns: 1_000, seed: 20_261_127 },
    );
    expect(filledIn).toBeGreaterThan(1_000);
  }, 120_000);
});

test('the canaries sing: in their own dialog people do see their own numbers, and only those', async () => {
  const { how, card } = await handleIntent(processOn(openPlace(friday, watched)), anna, {
    kind: 'show-own-answers',
    team: key.team,
  });
  expect(how).toBe('dialog');
  expect(cardText(fill(card))).toMatch(tracesOf(['Anna']));
  expect(cardText(fill(card))).not.toMatch(tracesOf(colleagues.slice(1)));
});
