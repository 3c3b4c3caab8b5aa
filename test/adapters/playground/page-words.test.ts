import { pageWords } from '../../../src/adapters/playground/page-words';
import { tourWords } from '../../../src/adapters/playground/tour-words';
import { filesUnder } from '../../guards/support/files';

const words = { ...pageWords, ...tourWords };
const scripts = filesUnder('src/adapters/playground/page', '.js').map(({ text }) => text);
const quoted = new Set(scripts.flatMap((text) => [...text.matchAll(/'(\w+)'/g)].map(([, word]) => word)));
// The parts people have come with the state.
const said = [...quoted, 'lead', 'guide', 'manager', 'member'];

describe('the words of the page', () => {
  test('are all said somewhere', () => {
    expect(Object.keys(words).filter((word) => !said.includes(word))).toEqual([]);
  });

  test('are there for everything that is said', () => {
    const asked = scripts.flatMap((text) =>
      [...text.matchAll(/say\('(\w+)'\)|'((?:tour|do)[A-Z]\w+)'/g)].map(([, word, ofTour]) => word ?? ofTour),
    );
    expect(asked.filter((word) => word === undefined || !(word in words))).toEqual([]);
  });

  test('stand in one place each', () => {
    expect(Object.keys(words)).toHaveLength(Object.keys(pageWords).length + Object.keys(tourWords).length);
  });
});
