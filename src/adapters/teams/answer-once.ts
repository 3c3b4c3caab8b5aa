import { day, hour } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { DoneBefore } from '../../ports/done-before';
import { remember } from './remembered';
import type { Reply } from './reply';

/** Tokens live an hour or so, and with them what can be sent again; retries of Teams end within minutes. */
const heardMs = day;
const heardAtMost = 100_000;
/** Answers with a card are larger. */
const answersMs = hour;
const answersAtMost = 1_000;

/** Does some work once for each identity. A copy gets the first answer, also while the work is still done. */
export type AnswerOnce = (identity: string, work: () => Promise<Reply>) => Promise<Reply>;

const taken: Reply = { kind: 'taken' };

/**
 * Remembers what was heard, within bounds of time and number, and what was done over a restart as well; a copy that
 * comes after its answer was let go of gets an empty one, and still no second effect. What failed may be tried again.
 */
export function createAnswerOnce(clock: Clock, before: DoneBefore): AnswerOnce {
  const heard = remember<'heard'>(clock, heardAtMost);
  const answers = remember<Promise<Reply>>(clock, answersAtMost);

  /** It is kept that something was done before anybody hears of it. */
  async function done(identity: string, work: () => Promise<Reply>): Promise<Reply> {
    if (await before.has(identity)) return taken;
    const reply = await work();
    await before.keep(identity, clock.now());
    return reply;
  }

  async function begin(identity: string, work: () => Promise<Reply>): Promise<Reply> {
    const answer = done(identity, work);
    heard.set(identity, 'heard', clock.now() + heardMs);
    answers.set(identity, answer, clock.now() + answersMs);
    try {
      return await answer;
    } catch (error) {
      heard.forget(identity);
      answers.forget(identity);
      throw error;
    }
  }

  return (identity, work) => {
    const first = answers.get(identity);
    if (first !== undefined) return first;
    return heard.get(identity) === undefined ? begin(identity, work) : Promise.resolve(taken);
  };
}
