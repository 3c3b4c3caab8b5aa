import { localDateAt } from '../../../src/domain/local-time';
import { day, type Instant } from '../../../src/domain/time';
import { dayInWords, timeInWords } from '../../../src/views/moments';
import { isDeliveryBook } from './records-left';
import type { RecordsLeft, Said, Stage } from './stage';
import { momentOf, zone } from './wall-clock';

/** The bot keeps its books for eight weeks; reading all records is slow, and need not be done at every step. */
const keepsBooksEvery = 14 * day;

/** A stage that writes down what happens on it, so that a person can read the conversation afterwards. */
export interface ScribedStage extends Stage {
  /** The conversation as a text to read. */
  script(): string;
  /** Every number that was filled in, as it was typed. */
  typedNumbers(): ReadonlySet<string>;
  /** Every delivery book as it stood last, also those the bot has forgotten since. */
  books(): Promise<RecordsLeft>;
}

/** Something somebody did with everything that came of it, or what was said as time went by. */
interface Scene {
  readonly at: Instant;
  readonly who?: string;
  readonly lines: readonly string[];
}

/** Follows a stage and writes down everything people do on it and everything they read. */
export async function writtenDown(stage: Stage, begin: string): Promise<ScribedStage> {
  const scenes: Scene[] = [];
  const numbers = new Set<string>();
  const books: Record<string, unknown> = {};
  const known = new Map<string, string>();
  const dialogs = new Set<string>();
  let now = momentOf(begin);
  let booksKeptAt = now;

  const read = async (): Promise<readonly (readonly [Instant, readonly string[]])[]> => {
    const fresh = (await stage.everything()).filter(({ id, text }) => known.get(id) !== text);
    const heard = together(fresh.filter(({ isBot }) => isBot)).map((one) => {
      const again = known.has(one.said.id);
      const lines = [`Bandbreedte ${placeInWords(one, again)}`, ...indented(one.words)];
      return [again ? now : one.said.at, lines] as const;
    });
    for (const { id, text } of fresh) known.set(id, text);
    return heard;
  };
  const readOn = async (): Promise<void> => {
    for (const [at, lines] of await read()) scenes.push({ at, lines });
  };
  const keepBooks = async (): Promise<RecordsLeft> => {
    for (const [name, book] of Object.entries(await stage.records()))
      if (isDeliveryBook(name)) books[name] = book;
    return books;
  };
  const does = async (who: string, what: string, work: () => Promise<void>): Promise<void> => {
    const before = stage.seesOnlyNow(who);
    const lines = [`${who} ${what}`];
    await work();
    const sees = stage.seesOnlyNow(who);
    if (sees !== '' && sees !== before) {
      const shown = withFields(stage, who, sees);
      const again = dialogs.has(shown);
      lines.push(
        `Alleen ${who} ziet${again ? ' wat hierboven al stond' : ''}`,
        ...(again ? [] : indented(shown)),
      );
      dialogs.add(shown);
    }
    for (const [, heard] of await read()) lines.push(...heard);
    scenes.push({ at: now, who, lines });
  };

  await readOn();
  return {
    ...stage,
    says: (who, text) => does(who, `typt: ${text}`, () => stage.says(who, text)),
    mentions: (who, team, text) =>
      does(who, `typt in #${team}: @Bandbreedte ${text}`, () => stage.mentions(who, team, text)),
    taps: (who, label, which) =>
      does(who, `tikt op ${which === 'oldest' ? 'een oude ' : ''}[${label}]`, () =>
        stage.taps(who, label, which),
      ),
    tapsIn: (who, team, label) =>
      does(who, `tikt in #${team} op [${label}]`, () => stage.tapsIn(who, team, label)),
    sends(who, button, fields) {
      for (const typed of Object.values(fields)) if (/^\d+([.,]\d+)?$/.test(typed)) numbers.add(typed);
      const filled = Object.entries(fields).map(([label, typed]) => `${label} = ${typed}`);
      return does(who, `vult in: ${filled.join(' · ')} [${button}]`, () => stage.sends(who, button, fields));
    },
    forges: (who, intent) =>
      does(who, `stuurt buiten de knoppen om: ${intent.kind}`, () => stage.forges(who, intent)),
    async until(moment) {
      await stage.until(moment);
      now = momentOf(moment);
      if (now - booksKeptAt > keepsBooksEvery) {
        booksKeptAt = now;
        await keepBooks();
      }
      await readOn();
    },
    script: () => told(scenes),
    typedNumbers: () => numbers,
    books: keepBooks,
  };
}

function indented(words: string): readonly string[] {
  return words.split('\n').map((line) => `   ${line}`);
}

/** The scenes as a text; what several people did one after the other with the same effect is told once. */
function told(scenes: readonly Scene[]): string {
  const lines: string[] = [];
  let date = '';
  for (const [scene, people] of merged(scenes)) {
    const today = localDateAt(scene.at, zone);
    if (today !== date) lines.push('', `== ${dayInWords(today, 'nl')} ==`, '');
    date = today;
    const [name = ''] = people;
    const named =
      people.length < 2 ? scene.lines : scene.lines.map((line) => line.replaceAll(name, '{naam}'));
    const [first = '', ...rest] = named;
    const who = people.length < 2 ? first : first.replace('{naam}', people.join(', '));
    lines.push(
      `${timeInWords(scene.at, { locale: 'en', zone })}  ${who}`,
      ...rest.map((line) => `       ${line}`),
    );
  }
  return lines.join('\n').trimStart();
}

function merged(scenes: readonly Scene[]): readonly (readonly [Scene, readonly string[]])[] {
  const found: [Scene, string[]][] = [];
  for (const scene of scenes) {
    const last = found.at(-1);
    const same = last !== undefined && scene.who !== undefined && withoutName(last[0]) === withoutName(scene);
    if (same && scene.who !== undefined) last[1].push(scene.who);
    else found.push([scene, scene.who === undefined ? [] : [scene.who]]);
  }
  return found;
}

function withoutName({ at, who = '', lines }: Scene): string {
  return `${at} ${lines.join('\n').replaceAll(who === '' ? '\n\n' : who, '{naam}')}`;
}

/** One message, or the same one to several people. */
interface Heard {
  readonly said: Said;
  readonly people: readonly string[];
  readonly words: string;
}

/** Messages that differ in the name of the reader alone are read once. */
function together(all: readonly Said[]): readonly Heard[] {
  const heard = new Map<string, Heard>();
  for (const said of all) {
    const name = 'private' in said.place ? said.place.private : undefined;
    const words = name === undefined ? said.text : said.text.replaceAll(name, '{naam}');
    const key = name === undefined ? said.id : `${said.at} ${words}`;
    const people = [...(heard.get(key)?.people ?? []), ...(name === undefined ? [] : [name])];
    heard.set(key, { said, people, words: people.length === 1 ? said.text : words });
  }
  return [...heard.values()];
}

function placeInWords({ said, people }: Heard, again: boolean): string {
  const instead = again ? ', in de plaats van het bericht' : '';
  if ('private' in said.place) return `aan ${people.join(', ')}${instead}`;
  return `in #${said.place.channel}${said.thread === undefined ? '' : ', in de draad'}${instead}`;
}

/** A form is read with what stands beside its fields, which a text alone does not show. */
function withFields(stage: Stage, who: string, sees: string): string {
  const fields = stage.formOf(who).filter(({ value, beside }) => value !== '' || beside !== undefined);
  const notes = fields.map(
    ({ label, value, beside }) => `${label}: ${value}${beside ? ` << ${beside}` : ''}`,
  );
  return [sees, ...(notes.length > 0 ? ['-- er staat al:', ...notes] : [])].join('\n');
}
