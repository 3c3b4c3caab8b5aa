import { handleIntent } from '../../src/application/handle-intent';
import { fieldFault } from '../../src/views/field-fault';
import type { Intent } from '../../src/views/intent';
import { fieldsOf } from '../adapters/slack/support/fields-of';
import { friday, openWeek, watchedNoord } from '../attacks/support/canaries';
import { idOf, key, type Somebody } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';
import type { Contents } from './support/shelf';

let noord: Contents;
beforeAll(async () => {
  noord = await watchedNoord();
});

const { team } = key;
const fields = {};
const forms: readonly (readonly [Somebody, Intent])[] = [
  ['Anna', { kind: 'submit-check-in', team, week: openWeek, fields }],
  ['Anna', { kind: 'save-my-week', team, fields }],
  ['Anna', { kind: 'save-away', team, fields }],
  ['Anna', { kind: 'save-agreement', team, fields }],
  ['Anna', { kind: 'save-lesson', team, agreement: 'agreement-1', term: 1, fields }],
  ['Karin', { kind: 'save-band', team, fields }],
  ['Karin', { kind: 'save-consent', team, fields }],
];

function sent(who: Somebody, form: Intent) {
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  return handleIntent(processOn(openPlace(friday, noord)), actor, form);
}

// Some platforms mark what is needed before a form is sent: they may ask for no more and no less than we do.
test.each(forms.map(([who, form]) => [form.kind, who, form] as const))(
  'a form says which fields it cannot do without: %s, sent empty by %s',
  async (_, who, form) => {
    const { how, card } = await sent(who, form);
    expect(how).toBe('correct');
    const missing = fieldFault({ fault: 'required' }, card.locale);
    const asked = fieldsOf(card).filter(({ error }) => error === missing);
    expect(asked.length).toBeGreaterThan(0);
    expect(fieldsOf(card).filter(({ required }) => required)).toEqual(asked);
  },
);

test('a pause can be begun with nothing filled in', async () => {
  const { card } = await sent('Karin', { kind: 'save-pause', team, fields });
  expect(card).toMatchObject({ kind: 'notice', text: expect.stringMatching(/ligt stil/) });
});
