import { handleIntent } from '../../src/application/handle-intent';
import type { CheckIn } from '../../src/domain/check-in';
import type { Intent } from '../../src/views/intent';
import { foundedNoord, idOf, key, openNoord, teamScope, times, week } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';

/** What stands of Anna's week after she did these things. */
async function after(...intents: readonly Intent[]): Promise<CheckIn | undefined> {
  const place = openPlace(times.closesAt - 60_000, await openNoord(await foundedNoord()));
  const actor = { tenant, person: idOf('Anna'), place: { kind: 'private' } } as const;
  for (const intent of intents) await handleIntent(processOn(place), actor, intent);
  const { [`round/${week}` as const]: round } = await place.store.read(teamScope, [`round/${week}`]);
  return round?.answers[idOf('Anna')];
}

const about = { team: key.team, week } as const;
const fields = {
  ...{ felt: 'manageable', 'cases.guidance': '16', hours: '20' },
  ...{ factors: 'crisis-this-week', line: 'De wachtlijst knelt' },
};
const whole: Intent = { kind: 'submit-check-in', ...about, fields };
const tap: Intent = { kind: 'answer-week', ...about, felt: 'too-full' };

test('one tap after the form of the same week says how the week was, and leaves all else as it was filled in', async () => {
  const filledIn = await after(whole);
  expect(filledIn).toMatchObject({ factors: ['crisis-this-week'], hours: 20 });
  expect(await after(whole, tap)).toEqual({ ...filledIn, felt: 'too-full' });
});

test('it leaves a line shared that was shared', async () => {
  const shared = await after(whole, { kind: 'share-line', ...about }, tap);
  expect(shared?.line).toEqual({ text: 'De wachtlijst knelt', shared: true });
});
