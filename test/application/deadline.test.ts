import type { Answer } from '../../src/application/answer';
import { handleIntent } from '../../src/application/handle-intent';
import type { World } from '../../src/application/world';
import type { Intent } from '../../src/views/intent';
import type { Contents } from '../support/memory-store';
import { type Colleague, foundedNoord, idOf, key, openNoord, teamScope, week } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';
import { moment } from './support/set-clock';

const notSavedYet =
  'Dit is nog niet bewaard. Wat je invulde, ben je niet kwijt. Probeer het zo nog een keer.';
const tookTooLong = 'Dit lukt me nu even niet. Probeer het zo nog een keer.';

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
});

afterEach(() => {
  jest.useRealTimers();
});

/** A door that stands shut until it is opened. */
function shutDoor() {
  let letGo: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { opened, open: () => letGo() };
}

const submission = (guidance: number, felt = 'manageable'): Intent => ({
  kind: 'submit-check-in',
  team: key.team,
  week,
  fields: { felt, 'cases.guidance': String(guidance) },
});

function send(world: World, who: Colleague, intent: Intent): Promise<Answer> {
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  return handleIntent(world, actor, intent);
}

/** A process whose store answers nothing as long as the door is shut. */
function hanging(world: World, call: 'read' | 'change', door: Promise<void>): World {
  const { store } = world;
  const waiting: World['store'] = {
    ...store,
    read: async (scope, names) => {
      if (call === 'read') await door;
      return store.read(scope, names);
    },
    change: async (scope, names, body) => {
      if (call === 'change') await door;
      return store.change(scope, names, body);
    },
  };
  return { ...world, store: waiting };
}

/** The next change is on its way to the disk when the time is up, and gets there in the next turn of the event loop. */
function letTimeRunOutWhileWriting(place: ReturnType<typeof openPlace>): void {
  place.beforeCommit = () => {
    place.beforeCommit = undefined;
    jest.advanceTimersByTime(2_000);
    return new Promise<void>((resolve) => setImmediate(resolve));
  };
}

async function annasAnswers(place: ReturnType<typeof openPlace>) {
  const name = `own/${idOf('Anna')}` as const;
  const records = await place.store.read(teamScope, [name, `round/${week}`]);
  return {
    history: records[name]?.history.map(({ checkIn }) => checkIn.cases),
    counted: records[`round/${week}`]?.answers[idOf('Anna')]?.cases,
  };
}

const guidance = (count: number) => ({ kind: 'types', counts: expect.objectContaining({ guidance: count }) });

describe.each(['read', 'change'] as const)('a store that hangs on a %s', (call) => {
  test('is waited for two seconds, and then the person reads that nothing is saved yet', async () => {
    const place = openPlace(moment('2026-11-23 10:00'), open);
    const door = shutDoor();
    let answered: Answer | undefined;
    const asking = send(hanging(processOn(place), call, door.opened), 'Anna', submission(21)).then(
      (answer) => {
        answered = answer;
      },
    );
    await jest.advanceTimersByTimeAsync(1_999);
    expect(answered).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    await asking;
    expect(answered).toMatchObject({ how: 'stay', card: { kind: 'notice', text: notSavedYet } });
    door.open();
  });

  test('and lets go late has done nothing or one thing, and sending again counts once', async () => {
    const place = openPlace(moment('2026-11-23 10:00'), open);
    const door = shutDoor();
    const asking = send(hanging(processOn(place), call, door.opened), 'Anna', submission(21));
    await jest.advanceTimersByTimeAsync(2_000);
    expect((await asking).how).toBe('stay');
    expect((await send(processOn(place), 'Anna', submission(21))).card.kind).toBe('receipt');
    door.open();
    await jest.advanceTimersByTimeAsync(10);
    expect(await annasAnswers(place)).toEqual({ history: [guidance(21)], counted: guidance(21) });
  });

  test('and lets go late never undoes what the person sent after it', async () => {
    const place = openPlace(moment('2026-11-23 10:00'), open);
    const door = shutDoor();
    const asking = send(hanging(processOn(place), call, door.opened), 'Anna', submission(21));
    await jest.advanceTimersByTimeAsync(2_000);
    expect((await asking).how).toBe('stay');
    place.clock.set(moment('2026-11-23 10:01'));
    expect((await send(processOn(place), 'Anna', submission(12))).card.kind).toBe('receipt');
    door.open();
    await jest.advanceTimersByTimeAsync(10);
    expect(await annasAnswers(place)).toEqual({ history: [guidance(12)], counted: guidance(12) });
  });

  test('and lets go late makes no second agreement', async () => {
    const place = openPlace(moment('2026-11-23 10:00'), open);
    const door = shutDoor();
    const fields = { text: 'We bellen eerst met het wijkteam.', until: '2026-12-09' };
    const intent: Intent = { kind: 'save-agreement', team: key.team, fields };
    const asking = send(hanging(processOn(place), call, door.opened), 'Anna', intent);
    await jest.advanceTimersByTimeAsync(2_000);
    expect((await asking).how).toBe('stay');
    await send(processOn(place), 'Anna', intent);
    door.open();
    await jest.advanceTimersByTimeAsync(10);
    expect((await place.store.read(teamScope, ['agreements'])).agreements?.list).toHaveLength(1);
  });
});

test('of what is on its way to the disk when the time is up is not said that it was not saved', async () => {
  const place = openPlace(moment('2026-11-23 10:00'), open);
  letTimeRunOutWhileWriting(place);
  expect(await send(processOn(place), 'Anna', submission(21))).toMatchObject({
    how: 'stay',
    card: { text: tookTooLong },
  });
  await jest.advanceTimersByTimeAsync(10);
  expect(await annasAnswers(place)).toEqual({ history: [guidance(21)], counted: guidance(21) });
});

test('of what nothing is saved when the time is up is said so', async () => {
  const place = openPlace(moment('2026-11-23 10:00'), open);
  letTimeRunOutWhileWriting(place);
  expect(await send(processOn(place), 'Anna', submission(-1))).toMatchObject({ card: { text: notSavedYet } });
  await jest.advanceTimersByTimeAsync(10);
  expect(await annasAnswers(place)).toEqual({ history: [], counted: undefined });
});

test('a commit that hangs and comes late after a newer answer lets the newer one stand', async () => {
  const place = openPlace(moment('2026-11-23 10:00'), open);
  const door = shutDoor();
  place.beforeCommit = () => {
    place.beforeCommit = undefined;
    return door.opened;
  };
  const asking = send(processOn(place), 'Anna', submission(21));
  await jest.advanceTimersByTimeAsync(2_000);
  expect((await asking).how).toBe('stay');
  place.clock.set(moment('2026-11-23 10:01'));
  await send(processOn(place), 'Anna', submission(12));
  door.open();
  await jest.advanceTimersByTimeAsync(10);
  expect(await annasAnswers(place)).toEqual({ history: [guidance(12)], counted: guidance(12) });
});

test('who only asks to see something is told to try again, and nothing about what they filled in', async () => {
  const { open: letGo, opened } = shutDoor();
  const place = openPlace(moment('2026-11-18 12:00'), open);
  const asked = send(hanging(processOn(place), 'read', opened), 'Anna', {
    kind: 'show-status',
    team: key.team,
  });
  await jest.advanceTimersByTimeAsync(2_000);
  expect(await asked).toMatchObject({
    how: 'stay',
    card: { kind: 'notice', text: tookTooLong },
  });
  letGo();
});
