import { pause } from '../../src/views/pause';
import { nl } from './team-frames';

const facts = { team: 'team-noord', values: {}, faults: {} } as const;

test('a team at rest can begin again', () => {
  const view = pause(nl, { ...facts, pausedUntil: '2027-01-03' });
  expect(view.paragraphs[0]).toBe('Jullie team heeft pauze tot en met zondag 3 januari.');
  expect(view.buttons.map(({ intent }) => intent.kind)).toEqual(['resume']);
});

test('a pause without a last day can be ended as well', () => {
  expect(pause(nl, { ...facts, paused: true }).buttons.map(({ intent }) => intent.kind)).toEqual(['resume']);
});

test('a pause in an open week says what is lost, before it begins', () => {
  const warned = pause(nl, { ...facts, openWeek: '2026-W47' }).paragraphs.join(' ');
  expect(warned).toContain('week 47');
  expect(warned).toContain('verwijder ik wat is ingevuld');
  expect(pause(nl, facts).paragraphs.join(' ')).not.toContain('verwijder');
});

test('a holiday is proposed only to a team that works', () => {
  const summer = { from: '2026-07-18', until: '2026-08-30' } as const;
  expect(pause(nl, { ...facts, summer }).paragraphs).toHaveLength(2);
  expect(pause(nl, { ...facts, summer, pausedUntil: '2026-08-30' }).paragraphs).toHaveLength(2);
  expect(pause(nl, facts).buttons).toEqual([]);
});
