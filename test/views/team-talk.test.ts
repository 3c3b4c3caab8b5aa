import { teamTalk } from '../../src/views/team-talk';
import { nl } from './team-frames';

const facts = { week: '2026-W47', team: 'team-noord', question: 'quiet-week-2' } as const;

test('a small team gets its question and nothing about numbers', () => {
  const { title, question, value, agreement } = teamTalk(nl, facts);
  expect([title, question.text, value, agreement]).toEqual([
    'Week 47 · Team Noord',
    'Wat hielp een gezin echt vooruit?',
    undefined,
    undefined,
  ]);
});

test('talking in the meeting is offered first', () => {
  expect(teamTalk(nl, facts).buttons.map(({ intent }) => intent.kind)).toEqual([
    'talk-in-meeting',
    'open-agreement',
    'another-question',
  ]);
});
