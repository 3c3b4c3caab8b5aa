import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Journal } from '../../../src/adapters/playground/journal';
import { remember } from '../../../src/adapters/playground/memory';
import { temporaryFile } from './temporary-file';

const said = (text: string) => ({ conversation: 'channel-noord', author: 'sanne', at: 1, text });

function reopened(file: string) {
  const journal = Journal.open(file);
  return { journal, memory: remember(journal) };
}

describe('the journal of the playground', () => {
  test('everything that happened is there again after a restart', () => {
    const file = temporaryFile('a.jsonl');
    const { journal, memory } = reopened(file);
    const first = memory.post(said('Hallo'));
    memory.post({
      ...said('Antwoord'),
      thread: first.id,
      card: { type: 'AdaptiveCard' },
      delivery: 'view-1',
    });
    memory.replace(first.id, 2, { text: 'Hallo allemaal' });
    memory.moveClock(1_000);
    memory.chooseLanguage('en');
    memory.beginHalfYear(500);
    const before = {
      all: memory.all(),
      now: memory.movedTo(),
      locale: memory.locale(),
      halfYearFrom: memory.halfYearFrom(),
    };
    journal.close();

    const again = reopened(file).memory;
    expect({
      all: again.all(),
      now: again.movedTo(),
      locale: again.locale(),
      halfYearFrom: again.halfYearFrom(),
    }).toEqual(before);
    expect(again.message(first.id)).toMatchObject({ text: 'Hallo allemaal', revision: 1, at: 1 });
  });

  test('what happens together is in the file at once, and what fails in the middle keeps what came before', async () => {
    const file = temporaryFile('together.jsonl');
    const { journal, memory } = reopened(file);
    const half = journal.together(async () => {
      memory.post(said('Eén'));
      expect(reopened(file).memory.all()).toHaveLength(1);
      memory.post(said('Twee'));
      throw new Error('It stopped.');
    });
    await expect(half).rejects.toThrow('It stopped.');
    memory.post(said('Drie'));
    expect(
      reopened(file)
        .memory.all()
        .map(({ text }) => text),
    ).toEqual(['Eén', 'Twee', 'Drie']);
  });

  test('the id of a message tells nothing of what is said elsewhere', () => {
    const { memory } = reopened(temporaryFile('a.jsonl'));
    memory.post(said('Een'));
    memory.post({ ...said('Hoi'), conversation: 'private-lotte' });
    const ids = ['Twee', 'Drie'].map((text) => memory.post(said(text)).id);
    expect(ids).toEqual(['channel-noord.2', 'channel-noord.3']);
  });

  test.each([
    ['half a line', '{"kind":"posted","mess'],
    ['half a character', Buffer.from([0xc3])],
    ['a whole line of rubbish', 'rubbish\n'],
  ])('a last line that is torn (%s) is forgotten, and what comes next is whole', (_, torn) => {
    const file = temporaryFile('a.jsonl');
    const first = reopened(file);
    first.memory.post(said('Een'));
    first.journal.close();
    appendFileSync(file, torn);

    const second = reopened(file);
    expect(second.memory.all()).toHaveLength(1);
    second.memory.post(said('Twee'));
    second.journal.close();

    expect(
      reopened(file)
        .memory.all()
        .map(({ text }) => text),
    ).toEqual(['Een', 'Twee']);
  });

  test('a journal cut off at any byte opens with a beginning of what happened', () => {
    const file = temporaryFile('a.jsonl');
    const { journal, memory } = reopened(file);
    for (const text of ['Een', 'Twée', 'Drie']) memory.post(said(text));
    journal.close();
    const whole = readFileSync(file);
    const cut = temporaryFile('cut.jsonl');
    for (let bytes = 0; bytes <= whole.length; bytes += 1) {
      writeFileSync(cut, whole.subarray(0, bytes));
      const again = reopened(cut);
      const texts = again.memory.all().map(({ text }) => text);
      expect(texts).toEqual(['Een', 'Twée', 'Drie'].slice(0, texts.length));
      again.journal.close();
    }
  });

  test('a line in the middle that is not ours stops the start with the number of the line', () => {
    const file = temporaryFile('a.jsonl');
    writeFileSync(file, '{"kind":"clock-moved","to":1}\nrubbish\n{"kind":"clock-moved","to":2}\n');
    expect(() => Journal.open(file)).toThrow('Line 2 of');
  });

  test('only the owner of the process can read it', () => {
    const file = temporaryFile('a.jsonl');
    reopened(file).journal.close();
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('after starting over nothing of before is left', () => {
    const file = temporaryFile('a.jsonl');
    const { journal, memory } = reopened(file);
    memory.post(said('Vorig jaar'));
    memory.forget();
    memory.post(said('Nieuw'));
    journal.close();
    expect(readFileSync(file, 'utf8')).not.toContain('Vorig jaar');
    expect(
      reopened(file)
        .memory.all()
        .map(({ text }) => text),
    ).toEqual(['Nieuw']);
  });
});
