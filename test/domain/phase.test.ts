import { consentState, standing, teamNow } from '../../src/domain/phase';
import type { Phase } from '../../src/domain/team';
import { at, zone } from './support/clock';
import { aConsent, aTeam } from './support/team';

const lastDay = aConsent({ council: { reference: 'OR 2026-12', until: '2026-11-20' } });
const now = at('2026-11-20', '12:00');
const midnight = at('2026-11-21', '00:00');
const practice: Phase = { kind: 'practice', now: at('2026-11-18', '12:00'), testers: [] };

test('consent holds through its last day', () => {
  expect(consentState(lastDay, midnight - 1, zone)).toBe('valid');
  expect(consentState(lastDay, midnight, zone)).toBe('ended');
});

test('the last day of consent is a day on the calendar of the team', () => {
  expect(consentState(lastDay, at('2026-11-20', '23:00'), 'Pacific/Auckland')).toBe('ended');
});

test('without consent there is none', () => {
  expect(consentState(undefined, now, zone)).toBe('none');
});

test('consent that is withdrawn ends that instant, whatever its last day', () => {
  const withdrawn = { ...lastDay, withdrawnAt: now };
  expect(consentState(withdrawn, now - 1, zone)).toBe('valid');
  expect(consentState(withdrawn, now, zone)).toBe('withdrawn');
  expect(consentState(withdrawn, midnight, zone)).toBe('withdrawn');
});

test('a new team and a practising team need no consent', () => {
  const { consent: _consent, ...team } = aTeam();
  expect(standing({ ...team, phase: { kind: 'new' } }, now)).toBe('new');
  expect(standing({ ...team, phase: practice }, now)).toBe('practice');
});

test('a live team is live while its consent holds and stopped after', () => {
  const { consent: _consent, ...without } = aTeam();
  expect(standing(aTeam({ consent: lastDay }), midnight - 1)).toBe('live');
  expect(standing(aTeam({ consent: lastDay }), midnight)).toBe('stopped');
  expect(standing(without, now)).toBe('stopped');
});

test('a pause ends by itself after its last day', () => {
  const team = aTeam({ phase: { kind: 'paused', since: now, until: '2026-11-20' } });
  expect(standing(team, midnight - 1)).toBe('paused');
  expect(standing(team, midnight)).toBe('live');
});

test('a pause without a last day lasts until somebody ends it', () => {
  const team = aTeam({ phase: { kind: 'paused', since: now } });
  expect(standing(team, at('2028-11-20', '12:00'))).toBe('paused');
});

test('a paused team whose consent ended is stopped', () => {
  const team = aTeam({ phase: { kind: 'paused', since: now, until: '2026-12-20' }, consent: lastDay });
  expect(standing(team, midnight)).toBe('stopped');
});

test('only practice has a clock of its own', () => {
  expect(teamNow(aTeam({ phase: practice }), now)).toBe(at('2026-11-18', '12:00'));
  expect(teamNow(aTeam(), now)).toBe(now);
  expect(teamNow(aTeam({ phase: { kind: 'new' } }), now)).toBe(now);
});
