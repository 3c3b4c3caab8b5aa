import { handleIntent } from '../../src/application/handle-intent';
import { put } from '../../src/ports/store';
import type { Intent } from '../../src/views/intent';
import { checkIn, foundedNoord, idOf, key, openNoord, teamScope, week } from './support/noord';
import { openPlace, type Place, processOn, tenant } from './support/process';
import { moment } from './support/set-clock';

const team = key.team;
const guidance = 371;

async function annaLeft(): Promise<Place> {
  const answer = checkIn({ cases: { kind: 'types', counts: { guidance } } });
  const place = openPlace(
    moment('2026-11-23 10:00'),
    await openNoord(await foundedNoord(), { Anna: answer }),
  );
  await place.store.change(teamScope, ['team'], ({ team: one }) => ({
    writes:
      one === undefined
        ? []
        : [
            put('team', {
              ...one,
              members: one.members.map((member) =>
                member.person === idOf('Anna') ? { ...member, leftAt: moment('2026-11-20 17:00') } : member,
              ),
            }),
          ],
    result: undefined,
  }));
  return place;
}

async function asks(place: Place, intent: Intent, person = idOf('Anna')): Promise<string> {
  const actor = { tenant, person, place: { kind: 'private' } } as const;
  return JSON.stringify(await handleIntent(processOn(place), actor, intent));
}

test('somebody who left can read, take along and delete what is kept of them', async () => {
  const place = await annaLeft();
  expect(await asks(place, { kind: 'show-own-answers', team })).toContain(String(guidance));
  expect(await asks(place, { kind: 'show-export', team })).toContain(String(guidance));
  expect(await asks(place, { kind: 'show-privacy', team })).toContain('show-own-answers');
  await asks(place, { kind: 'delete-own-answers', team, sure: true });
  const name = `own/${idOf('Anna')}` as const;
  const records = await place.store.read(teamScope, [name, `round/${week}`]);
  expect(records[name]?.history).toEqual([]);
  expect(records[`round/${week}`]?.answers).not.toHaveProperty(idOf('Anna'));
});

test.each<Intent>([
  { kind: 'show-status', team },
  { kind: 'show-trend', team },
  { kind: 'show-agreements', team },
  { kind: 'answer-week', team, week, felt: 'too-full' },
  { kind: 'take-part', team },
  { kind: 'save-away', team, fields: { from: '2026-12-01', until: '2026-12-02' } },
])('somebody who left may no longer $kind', async (intent) => {
  const place = await annaLeft();
  const before = place.store.everything();
  expect(await asks(place, intent)).toContain('Ik heb je niet op de lijst staan.');
  expect(place.store.everything()).toBe(before);
});

test('somebody who never was in the team learns nothing of anybody', async () => {
  const place = await annaLeft();
  for (const kind of ['show-own-answers', 'show-export', 'show-privacy', 'delete-own-answers'] as const)
    expect(await asks(place, { kind, team }, 'person-21')).not.toContain(String(guidance));
});
