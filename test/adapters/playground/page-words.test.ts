import { pageWords } from '../../../src/adapters/playground/page-words';
import { filesUnder } from '../../guards/support/files';

const scripts = filesUnder('src/adapters/playground/page', '.js').map(({ text }) => text);
const quoted = new Set(scripts.flatMap((text) => [...text.matchAll(/'(\w+)'/g)].map(([, word]) => word)));
// The parts people have come with the state.
const said = [...quoted, 'lead', 'guide', 'manager', 'member'];

describe('the words of the page', () => {
  test('are all said somewhere', () => {
    expect(Object.keys(pageWords).filter((word) => !said.includes(word))).toEqual([]);
  });

  test('are there for everything that is said', () => {
    const asked = scripts.flatMap((text) => [...text.matchAll(/say\('(\w+)'\)/g)].map(([, word]) => word));
    expect(asked.filter((word) => word === undefined || !(word in pageWords))).toEqual([]);
  });
});
