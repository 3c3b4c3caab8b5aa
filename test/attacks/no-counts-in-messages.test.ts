import fc from 'fast-check';
import { renderDoor } from '../../src/adapters/slack/render-door';
import { renderMessage } from '../../src/adapters/slack/render-message';
import { handleIntent } from '../../src/application/handle-intent';
import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import type { Intent } from '../../src/views/intent';
import { colleagues, idOf, key } from '../application/support/noord';
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

  test('when people fill in whatever they like, and are asked and reminded with it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(613, 617, 619, 631, 641),
        fc.constantFrom('51,5', '52,5', '53.5'),
        fc.boolean(),
        async (count, hours, valid) => {
          const place = openPlace(friday, watched);
          const world = processOn(place);
          const seen = new RegExp(`(?<!\\d)(?:${count - 300}|${hours.replace(/[.,]/, '[.,]')})(?!\\d)`);
          const cases = String(valid ? count - 300 : count);
          const fields = { felt: 'manageable', 'cases.guidance': cases, hours };
          const answer: Intent = { kind: 'submit-check-in', team: key.team, week: openWeek, fields };
          const cards = [await handleIntent(world, anna, answer)];
          for (const kind of ['open-week', 'add-short-question'] as const) {
            cards.push(await handleIntent(world, anna, everyIntent(about)[kind]));
          }
          await until(place, world, moment('2026-12-04 15:30'));
          const said = cards.filter(({ how }) => how === 'show' || how === 'replace').map(({ card }) => card);
          const posted = place.chat.posted.map(({ card }) => card);
          expect(posted.length).toBeGreaterThan(7);
          for (const card of [...said, ...posted]) expect(cardText(fill(card))).not.toMatch(seen);
        },
      ),
      { numRuns: 12, seed: 20_261_127 },
    );
  });
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
