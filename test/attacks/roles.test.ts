import fc from 'fast-check';
import type { Actor, Answer } from '../../src/application/answer';
import { handleIntent } from '../../src/application/handle-intent';
import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import type { AgreementId, TeamId } from '../../src/domain/ids';
import type { Week } from '../../src/domain/week';
import type { Intent } from '../../src/views/intent';
import { colleagues, idOf, key, plan } from '../application/support/noord';
import { openPlace, type Place, processOn, tenant } from '../application/support/process';
import type { Contents } from '../support/memory-store';
import { closedWeek, friday, openWeek, tracesOf, watchedNoord } from './support/canaries';
import { everyIntent, soundFields } from './support/every-intent';

let watched: Contents;
beforeAll(async () => {
  watched = await watchedNoord();
});

const inPrivate = { kind: 'private' } as const;
const inChannel = { kind: 'channel', channel: plan.channel } as const;

/** Who tries: people of the team, and people who have nothing to do with it. */
const actors = {
  consultant: { tenant, person: idOf('Anna') },
  lead: { tenant, person: idOf('Karin') },
  guide: { tenant, person: idOf('Wout') },
  manager: { tenant, person: idOf('Marga') },
  'a stranger': { tenant, person: 'person-99' },
  'a member of another team': { tenant, person: 'person-21' },
  // The same id as Anna, as two municipalities may well hand out.
  'a person of another municipality': { tenant: 'tenant-other', person: idOf('Anna') },
} as const satisfies Record<string, Omit<Actor, 'place'>>;
type Who = keyof typeof actors;

const own: readonly Intent['kind'][] = ['reminders-off', 'reminders-on', 'choose-language'];
const talk: readonly Intent['kind'][] = ['another-question', 'talk-in-meeting'];
const agree: readonly Intent['kind'][] = [
  'save-agreement',
  'answer-come-back',
  'conclude-agreement',
  'save-lesson',
  'set-without-colleague',
];
const settle: readonly Intent['kind'][] = [
  'save-band',
  'save-consent',
  'withdraw-consent',
  'save-pause',
  'let-manager-look',
];
const answer: readonly Intent['kind'][] = [
  'take-part',
  'not-now',
  'stop-taking-part',
  'answer-week',
  'submit-check-in',
  'ask-later',
  'skip-week',
  'add-short-question',
  'share-line',
  'withhold-line',
  'delete-own-answers',
  'save-my-week',
  'save-away',
  'back-from-away',
];

/** What each may change at all; that a lead, guide or manager looked is kept for the team to see. */
const mayChange: Readonly<Record<Who, readonly Intent['kind'][]>> = {
  consultant: [...own, ...talk, ...agree, ...answer],
  lead: [...own, ...talk, ...agree, ...settle, 'show-status', 'show-trend'],
  guide: [...own, ...talk, 'show-status', 'show-trend'],
  manager: own,
  'a stranger': [],
  'a member of another team': ['choose-language'],
  'a person of another municipality': [],
};

/** What must have worked, or the rest says nothing. */
const works: Readonly<Record<Who, readonly Intent['kind'][]>> = {
  consultant: ['submit-check-in', 'save-my-week', 'save-away', 'save-agreement', 'save-lesson', 'skip-week'],
  lead: ['save-band', 'save-consent', 'save-pause', 'save-agreement', 'show-status', 'show-trend'],
  guide: ['talk-in-meeting', 'show-status', 'show-trend'],
  manager: ['choose-language'],
  'a stranger': [],
  'a member of another team': [],
  'a person of another municipality': [],
};

const about = { team: key.team, agreement: 'agreement-1', fields: soundFields } as const;
const others = (who: Who) => (who === 'consultant' ? colleagues.slice(1) : colleagues);

async function send(
  place: Place,
  who: Who,
  intent: Intent,
  where: Actor['place'] = inPrivate,
): Promise<Answer> {
  const answered = await handleIntent(processOn(place), { ...actors[who], place: where }, intent);
  fill(answered.card);
  return answered;
}

const attempts = (
  [
    'consultant',
    'lead',
    'guide',
    'manager',
    'a stranger',
    'a member of another team',
    'a person of another municipality',
  ] as const
).map((who) => [who] as const);

describe.each(attempts)('%s', (who) => {
  test('gets nothing of anybody else, whatever they ask about an open or a published week', async () => {
    const traces = tracesOf(others(who));
    const found: string[] = [];
    let asked = 0;
    for (const week of [openWeek, closedWeek] as const) {
      for (const intent of Object.values(everyIntent({ ...about, week }))) {
        for (const where of [inPrivate, inChannel]) {
          const place = openPlace(friday, watched);
          const answered = await send(place, who, intent, where);
          if (traces.test(JSON.stringify(answered))) found.push(`${intent.kind} in ${where.kind}`);
          if (traces.test(JSON.stringify([place.log.lines, place.chat.posted])))
            found.push(`${intent.kind} aloud`);
          asked += 1;
        }
      }
    }
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(200);
  });

  test('changes nothing about themselves from a channel, where others look on', async () => {
    for (const intent of Object.values(everyIntent({ ...about, week: openWeek }))) {
      if (!answer.includes(intent.kind) && !own.slice(0, 2).includes(intent.kind)) continue;
      const place = openPlace(friday, watched);
      await send(place, who, intent, inChannel);
      expect([intent.kind, place.store.everything()]).toEqual([
        intent.kind,
        openPlace(friday, watched).store.everything(),
      ]);
    }
  });

  test('changes nothing but what is theirs to change', async () => {
    const changed: string[] = [];
    const intents = ([openWeek, closedWeek] as const).flatMap((week) =>
      Object.values(everyIntent({ ...about, week })),
    );
    for (const intent of intents) {
      const place = openPlace(friday, watched);
      await send(place, who, intent);
      if (place.store.everything() !== openPlace(friday, watched).store.everything())
        changed.push(intent.kind);
    }
    expect(changed).toEqual(expect.arrayContaining([...works[who]]));
    expect(changed.filter((kind) => !mayChange[who].some((one) => one === kind))).toEqual([]);
  });

  test('never touches what somebody else keeps or has answered', async () => {
    const whose = others(who).map(idOf);
    const touched: string[] = [];
    const kept = await othersIn(openPlace(friday, watched), whose);
    for (const intent of Object.values(everyIntent({ ...about, week: openWeek }))) {
      const place = openPlace(friday, watched);
      await send(place, who, intent);
      if ((await othersIn(place, whose)) !== kept) touched.push(intent.kind);
    }
    expect(touched).toEqual([]);
  });

  test('reads a sentence about teams, weeks and agreements that do not exist, and changes nothing', async () => {
    const kinds = Object.keys(everyIntent({ ...about, week: openWeek }));
    const nowhere = openPlace(friday, watched).store.everything();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.constantFrom<TeamId>(
          'team-1',
          'team-',
          'team-404',
          'team-__proto__',
          'team-../team-1',
          'team-1/round/2026-W48',
        ),
        fc.constantFrom<Week>(
          '2026-W99',
          '2026-W00',
          '0-W0',
          '99999-W1',
          '-1-W1',
          '2026-W48.5',
          '2026-W53',
          '1e3-W1',
        ),
        fc.constantFrom<AgreementId>('agreement-', 'agreement-404', 'agreement-__proto__'),
        fc.dictionary(
          fc.constantFrom(...Object.keys(soundFields), '__proto__', 'constructor'),
          fc.oneof(fc.string(), fc.constantFrom('-1', '1e9', '2026-02-30', ',,,', '٣', '${cases}', 'NaN')),
        ),
        async (kind, team, week, agreement, fields) => {
          const place = openPlace(friday, watched);
          const intents: Readonly<Record<string, Intent>> = everyIntent({
            team,
            week,
            agreement,
            fields,
          });
          const intent = intents[kind];
          if (intent === undefined) return;
          const answered = await send(place, who, intent);
          expect(tracesOf(others(who)).test(JSON.stringify(answered))).toBe(false);
          if (team !== 'team-1' && kind !== 'choose-language') expect(place.store.everything()).toBe(nowhere);
        },
      ),
      { numRuns: 150, seed: 20_261_127 },
    );
  });
});

async function othersIn({ store }: Place, people: readonly string[]): Promise<string> {
  const lines = [...store.contents().lines.values()];
  const owns = lines.filter(({ name }) => people.some((person) => name === `own/${person}`));
  const persons = lines.filter(({ place }) => people.some((person) => place.endsWith(`person/${person}`)));
  const round = lines.find(({ name }) => name === `round/${openWeek}`)?.text ?? '';
  const answers = people.map((person) => new RegExp(`"${person}":\\{.*?"at":\\d+\\}`).exec(round)?.[0] ?? '');
  return JSON.stringify([owns, persons, answers]);
}

test('a manager sees where the team stands once the lead lets them, nobody’s answers, and no longer than that', async () => {
  const place = openPlace(friday, watched);
  const kindOf = async () => (await send(place, 'manager', { kind: 'show-status' })).card.kind;
  const letLook = (may: boolean, sure = true) =>
    send(place, 'lead', { kind: 'let-manager-look', team: key.team, may, sure });
  expect(await kindOf()).toBe('notice');
  await letLook(true, false);
  expect(await kindOf()).toBe('notice');
  await letLook(true);
  const shown = await send(place, 'manager', { kind: 'show-status' });
  expect(shown.card.kind).toBe('status');
  expect(JSON.stringify(shown)).not.toMatch(tracesOf(colleagues));
  expect(cardText(fill((await send(place, 'consultant', { kind: 'show-status' })).card))).toContain('Marga');
  expect(cardText(fill((await send(place, 'consultant', { kind: 'show-who-sees-what' })).card))).toContain(
    'De manager kan het ook zien',
  );
  await letLook(false);
  expect(await kindOf()).toBe('notice');
});
