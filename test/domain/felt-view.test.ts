import { readFelt } from '../../src/domain/felt-view';

describe('the felt week of a team', () => {
  test.each([
    [['too-full', 'too-full', 'too-full', 'manageable', 'room-left'], 'mostly-too-full'],
    [['room-left', 'manageable', 'manageable', 'manageable', 'too-full'], 'mostly-manageable'],
    [['manageable', 'too-full', 'room-left', 'room-left', 'room-left'], 'mostly-room-left'],
  ] as const)('is that of more than half', (felts, view) => {
    expect(readFelt(felts)).toBe(view);
  });

  test('is mixed at exactly half', () => {
    expect(readFelt(['too-full', 'too-full', 'too-full', 'manageable', 'manageable', 'room-left'])).toBe(
      'mixed',
    );
  });

  test('is mixed when the largest part is less than half', () => {
    expect(readFelt(['too-full', 'too-full', 'manageable', 'manageable', 'room-left'])).toBe('mixed');
  });
});
