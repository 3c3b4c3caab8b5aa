import type { Agreement } from '../../src/domain/agreement';
import type { ComeBackFacts } from '../../src/views/come-back';
import { comeBack } from '../../src/views/come-back';
import { en, nl } from './team-frames';

const agreement: Agreement = {
  id: 'agreement-1',
  text: 'Intervisie gaat door',
  kind: 'team',
  until: '2026-12-16',
  sign: 'minder mee naar huis',
  madeBy: 'person-sanne',
  // Half past midnight in the Netherlands, the evening before in London.
  madeAt: Date.UTC(2026, 10, 17, 23, 30),
  practice: false,
  term: 2,
};

const show = (stage: ComeBackFacts['stage'], more: Partial<Agreement> = {}) =>
  comeBack(nl, { team: 'team-noord', agreement: { ...agreement, ...more }, stage });

test('recalls the day on the wall calendar of the team', () => {
  expect(show('outcome').recall).toBe('Op 18 november spraken jullie af:');
  expect(comeBack(en, { team: 'team-noord', agreement, stage: 'outcome' }).recall).toBe(
    'On 18 November you agreed:',
  );
});

test('asks how it went, and every answer belongs to this term', () => {
  expect(show('outcome').buttons.map(({ label, intent }) => [label, intent])).toEqual([
    [
      'Gelukt',
      { kind: 'answer-come-back', team: 'team-noord', agreement: 'agreement-1', term: 2, outcome: 'worked' },
    ],
    [
      'Voor een deel',
      { kind: 'answer-come-back', team: 'team-noord', agreement: 'agreement-1', term: 2, outcome: 'partly' },
    ],
    [
      'Niet gelukt',
      { kind: 'answer-come-back', team: 'team-noord', agreement: 'agreement-1', term: 2, outcome: 'did-not' },
    ],
  ]);
});

test('asks for the lesson until there is one', () => {
  const outcome = { outcome: 'partly', at: 0 } as const;
  expect(show('next', { outcome }).question).toBe('Wat leerden jullie ervan? En wat willen jullie nu?');
  const told = show('next', { outcome, lesson: 'Begin klein.' });
  expect(told.question).toBe('En wat willen jullie nu?');
  expect(told.details).toEqual(['Hoe het ging: voor een deel.', 'Jullie leerden: ‘Begin klein.’']);
});

test('says how it ended', () => {
  expect(show('done', { until: '2027-01-13' }).closing).toBe(
    'Jullie gaan ermee door. Rond 13 januari kom ik erop terug.',
  );
  expect(show('done', { closed: { at: 0, next: 'stop' } }).closing).toBe(
    'Deze afspraak is klaar. Jullie stoppen ermee.',
  );
});

test('offers a new agreement to who wants it differently', () => {
  const view = show('done', { closed: { at: 0, next: 'change' } });
  expect(view.buttons[0]?.intent).toEqual({
    kind: 'open-agreement',
    team: 'team-noord',
    from: 'agreement-1',
  });
});
