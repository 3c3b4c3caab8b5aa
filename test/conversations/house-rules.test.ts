import { delivered, messagesWith, outOfHours, overBudget, practiceLeft } from './support/house-rules';
import type { Said } from './support/stage';
import { momentOf } from './support/wall-clock';

const said = (text: string, isBot = true): Said => ({
  id: 'm-1',
  place: { private: 'Anna' },
  at: momentOf('2026-11-20 15:00'),
  isBot,
  text,
  payload: () => JSON.stringify({ text, card: { body: [] } }),
});

function books(moments: Readonly<Record<string, string>>) {
  const deliveries = Object.fromEntries(
    Object.entries(moments).map(([id, moment]) => [id, { state: 'sent', at: momentOf(moment) }]),
  );
  return { 'team-1 deliveries/2026-W47': { deliveries } };
}

describe('what every conversation is held to', () => {
  test.each([
    ['61', 'Jullie hebben 61 gezinnen.', 1],
    ['22,5', 'Je werkte 22.5 uur.', 1],
    ['61', 'Bel 06-61 of kijk op 2026-W61.', 0],
    ['61', 'Zaak 161 en 610 en 61,5.', 0],
  ])('%s in "%s" is found %d times', (typed, text, times) => {
    expect(messagesWith([typed], [said(text)])).toHaveLength(times);
    expect(messagesWith([typed], [said(text, false)])).toEqual([]);
  });

  test('a third message in one week is too many, and one in practice or on request is not counted', () => {
    const two = {
      '2026-W47.ask.person-1': '2026-11-20 15:00',
      '2026-W46.reminder.person-1': '2026-11-16 10:00',
    };
    const onRequest = {
      '2026-W47.agreement.agreement-1.1': '2026-11-17 20:00',
      'practice.2026-W47.team-view': '2026-11-15 23:00',
    };
    expect(overBudget(delivered(books({ ...two, ...onRequest })))).toEqual([]);
    const third = { 'start.first-message.person-1': '2026-11-18 09:00' };
    expect(overBudget(delivered(books({ ...two, ...third })))).toEqual(['person-1 in 2026-W47: 3']);
  });

  test.each(['2026-11-21 15:00', '2026-11-20 17:30', '2026-11-20 08:29'])('%s is out of hours', (moment) => {
    expect(outOfHours(delivered(books({ '2026-W47.team-view': moment })))).toHaveLength(1);
    expect(outOfHours(delivered(books({ '2026-W47.team-view': '2026-11-20 08:30' })))).toEqual([]);
  });

  test.each([
    { practice: true },
    { members: [{ invented: true }] },
    { deliveries: { 'practice.2026-W47.team-view': {} } },
  ])('%j is left of practice', (value) => {
    expect(practiceLeft({ 'team-1 team': value, 'team-1 bands': { practice: false } })).toEqual([
      'team-1 team',
    ]);
  });
});
