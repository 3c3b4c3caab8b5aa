import { purpose } from '../../src/views/purpose';
import { nl } from './team-frames';

test('what the team wrote is shown as it wrote it', () => {
  const view = purpose(nl, { team: 'team-noord', purpose: 'Veilig opgroeien.', values: ['continuity'] });
  expect([view.purpose, view.values]).toEqual([
    'Veilig opgroeien.',
    [{ label: 'Een gezin houdt één vast gezicht', text: 'Ook als andere hulp er nog niet is.' }],
  ]);
});

test('a team without a purpose is asked for one, without blame', () => {
  const view = purpose(nl, { team: 'team-noord', values: [] });
  expect(view.purpose).toMatch(/waar is ons team voor\?$/);
  expect(view).not.toHaveProperty('valuesLabel');
});
