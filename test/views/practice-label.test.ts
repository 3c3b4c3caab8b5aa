import { samples as bands } from '../golden/samples/band';
import { samples as bandForms } from '../golden/samples/band-form';
import { samples as consentForms } from '../golden/samples/consent-form';
import { samples as setups } from '../golden/samples/setup';
import { samples as statuses } from '../golden/samples/status';
import { samples as trends } from '../golden/samples/trend';
import { samples as questions } from '../golden/samples/weekly-question';
import { nl } from './team-frames';

const inPractice = { ...nl, practice: true };
const labelsOf = (samples: typeof setups) =>
  new Set(Object.values(samples).map((make) => make(inPractice).practice));

test('what a team settles for real is not called invented while it practises', () => {
  for (const settled of [setups, bands, bandForms, consentForms])
    expect(labelsOf(settled)).toEqual(new Set([undefined]));
});

test('whatever may show an invented number says so', () => {
  for (const invented of [questions, statuses, trends])
    expect(labelsOf(invented)).toEqual(new Set(['Oefening · verzonnen aantallen']));
});
