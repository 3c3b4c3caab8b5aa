import type { RecordName } from '../ports/store';
import { families } from './families';
import type { Family } from './family';
import { personId } from './ids';
import { week } from './times';

type Suffix = (text: string) => boolean;

const anyText: Suffix = (text) => text.length > 0;
const aWeek: Suffix = (text) => week.safeParse(text).success;
const aPerson: Suffix = (text) => personId.safeParse(text).success;

/** What may follow the `/`; a family that is not here has one record per scope and no `/`. */
const suffixes: ReadonlyMap<string, Suffix> = new Map([
  ['round', aWeek],
  ['own', aPerson],
  ['publication', aWeek],
  ['deliveries', (text) => text === 'start' || aWeek(text)],
  ['account', anyText],
  ['channel', anyText],
  ['reference', anyText],
]);

const familyByName: ReadonlyMap<string, Family> = new Map(Object.entries(families));

/** The family a record belongs to; throws for a name no record can have. */
export function familyOf(name: string): Family {
  const family = findFamily(name);
  if (family === undefined) throw new Error('No record can have this name.');
  return family;
}

/** Whether a text is the name of a record. */
export function isRecordName(text: string): text is RecordName {
  return findFamily(text) !== undefined;
}

function findFamily(name: string): Family | undefined {
  const slash = name.indexOf('/');
  const head = slash < 0 ? name : name.slice(0, slash);
  const suffix = suffixes.get(head);
  const fits = suffix === undefined ? slash < 0 : slash >= 0 && suffix(name.slice(slash + 1));
  return fits ? familyByName.get(head) : undefined;
}
