import { viewOdds } from '../../src/domain/view-odds';

test.each([
  [5, 24],
  [6, 53],
  [7, 76],
  [9, 95],
])('when three in four answer, a team of %i gets a view in about %i of a hundred weeks', (members, weeks) => {
  expect(viewOdds(members, 5)).toBe(weeks);
});

test('a team below its floor never gets a view', () => {
  expect([0, 1, 4].map((members) => viewOdds(members, 5))).toEqual([0, 0, 0]);
});

test('a higher floor makes a view rarer and more members make it more certain', () => {
  expect([5, 6, 7].map((floor) => viewOdds(7, floor))).toEqual([76, 44, 13]);
  expect([12, 20, 30].map((members) => viewOdds(members, 5))).toEqual([100, 100, 100]);
});
