import { lessonForm } from '../../src/views/lesson-form';
import { nl } from './team-frames';

test('the lesson is kept with its agreement and term', () => {
  const agreement = {
    id: 'agreement-1',
    text: 'Intervisie gaat door',
    kind: 'team',
    until: '2026-12-16',
    madeBy: 'person-sanne',
    madeAt: 0,
    practice: false,
    term: 2,
  } as const;
  const view = lessonForm(nl, { team: 'team-noord', agreement, values: {}, faults: {} });
  expect(view.submit.intent).toMatchObject({ kind: 'save-lesson', agreement: 'agreement-1', term: 2 });
  expect(view.lesson).toMatchObject({ id: 'lesson', long: true });
});
