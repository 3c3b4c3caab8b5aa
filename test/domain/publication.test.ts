import { type Publication, sharedLines, timesRunning } from '../../src/domain/publication';

const earlier: Publication = {
  week: '2026-W10',
  at: 0,
  practice: false,
  shown: { position: 'above' },
  times: 3,
  lines: [],
};
const reversed = (text: string) => Array.from(text).reverse().join('');

describe('the weeks running', () => {
  test('go on as long as the position is the same', () => {
    expect(timesRunning('above', earlier)).toBe(4);
  });

  test('begin again with another position or with the first one', () => {
    expect(timesRunning('inside', earlier)).toBe(1);
    expect(timesRunning('above', undefined)).toBe(1);
  });

  test('are none without a position', () => {
    expect(timesRunning(undefined, earlier)).toBe(0);
    expect(timesRunning(undefined, undefined)).toBe(0);
  });
});

describe('the lines of a team', () => {
  const line = (text: string, shared = true) => ({ text, shared });

  test('are only those their writers chose to share', () => {
    expect(sharedLines([line('a'), undefined, line('b', false)], (text) => text)).toStrictEqual(['a']);
    expect(sharedLines([line('b', false)], (text) => text)).toStrictEqual([]);
  });

  test('are ordered by a digest of their text and not by writer', () => {
    const lines = [line('ab'), line('ba'), line('cc')];
    expect(sharedLines(lines, reversed)).toEqual(['ba', 'ab', 'cc']);
    expect(sharedLines([...lines].reverse(), reversed)).toEqual(['ba', 'ab', 'cc']);
  });

  test('are three at most', () => {
    const lines = ['d', 'b', 'a', 'c'].map((text) => line(text));
    expect(sharedLines(lines, (text) => text)).toEqual(['a', 'b', 'c']);
  });

  test('are digested as lines, so that no other digest of the team is the same', () => {
    const texts: string[] = [];
    sharedLines([line('a')], (text) => {
      texts.push(text);
      return text;
    });
    expect(texts).toEqual(['["line","a"]']);
  });
});
