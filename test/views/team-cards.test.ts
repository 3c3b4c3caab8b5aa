import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import { allSamples } from '../golden/load-samples';

const texts = allSamples.map(({ kind, example, locale, view }) => ({
  name: `${kind}, ${example}, in ${locale}`,
  text: cardText(fill(view)),
}));

const saying = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test.each([
  ['speaks of a norm', /\bnorm(en)?\b/i],
  ['blames or marks', /rapportcijfer|onvoldoende|slecht gedaan|schuld|jouw fout/i],
  ['claims a cause', /\b(komt|kwam) doordat\b|\bdoor (te weinig|ziekte)\b|\bcaused by\b/i],
  ['speaks of sickness', /\bziek|\bsick\b/i],
])('no card %s', (_, pattern) => {
  expect(saying(pattern)).toEqual([]);
});
