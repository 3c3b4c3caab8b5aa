import { handleIntent } from '../../src/application/handle-intent';
import { friday, openWeek, watchedNoord } from '../attacks/support/canaries';
import { soundFields } from '../attacks/support/every-intent';
import { idOf, key } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';

const karin = { tenant, person: idOf('Karin'), place: { kind: 'private' } } as const;

test('a limit keeps every value that was ticked for it', async () => {
  const world = processOn(openPlace(friday, await watchedNoord()));
  const fields = {
    ...soundFields,
    from: openWeek,
    'lower-value': 'craftsmanship,nearness',
    'upper-value': 'continuity,safety',
  };
  const saved = await handleIntent(world, karin, { kind: 'save-band', team: key.team, fields });
  expect(saved.how).toBe('show');
  const { card } = await handleIntent(world, karin, { kind: 'show-band', team: key.team });
  expect(card).toMatchObject({
    limits: [
      { values: ['Hulp dichtbij en op maat', 'Ons vak goed bijhouden'] },
      { values: ['Een gezin houdt één vast gezicht', 'Veilig thuis, voor iedereen'] },
    ],
  });
});
