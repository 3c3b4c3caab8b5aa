import type { RecordName } from '../ports/store';
import { agreementsSchema } from './agreements';
import { bandsSchema } from './bands';
import { basesSchema } from './bases';
import { cleanedSchema } from './cleaned';
import { dateDoubt, deliveriesSchema } from './deliveries';
import type { Family } from './family';
import { countLater, ownSchema } from './own';
import { accountSchema, budgetSchema, channelSchema, personSchema } from './person';
import { publicationSchema } from './publication';
import { referenceSchema } from './reference';
import { reflectionSchema } from './reflection';
import { openRoundsSchema, roundSchema } from './round';
import { looksSchema, teamSchema } from './team';

/** What a record is, whichever week or person it is of: its name up to the first `/`. */
export type FamilyName = RecordName extends infer N ? (N extends `${infer F}/${string}` ? F : N) : never;

type Families = { readonly [F in FamilyName]: Family & { readonly name: F } };

/** Every family of records with its stored shape; a changed shape of a released family gets a migration here. */
export const families: Families = {
  team: { name: 'team', schema: teamSchema, migrations: [] },
  bands: { name: 'bands', schema: bandsSchema, migrations: [] },
  bases: { name: 'bases', schema: basesSchema, migrations: [] },
  reflection: { name: 'reflection', schema: reflectionSchema, migrations: [] },
  agreements: { name: 'agreements', schema: agreementsSchema, migrations: [] },
  looks: { name: 'looks', schema: looksSchema, migrations: [] },
  'open-rounds': { name: 'open-rounds', schema: openRoundsSchema, migrations: [] },
  cleaned: { name: 'cleaned', schema: cleanedSchema, migrations: [] },
  round: { name: 'round', schema: roundSchema, migrations: [] },
  own: { name: 'own', schema: ownSchema, migrations: [countLater] },
  publication: { name: 'publication', schema: publicationSchema, migrations: [] },
  deliveries: { name: 'deliveries', schema: deliveriesSchema, migrations: [dateDoubt] },
  person: { name: 'person', schema: personSchema, migrations: [] },
  budget: { name: 'budget', schema: budgetSchema, migrations: [] },
  account: { name: 'account', schema: accountSchema, migrations: [] },
  channel: { name: 'channel', schema: channelSchema, migrations: [] },
  reference: { name: 'reference', schema: referenceSchema, migrations: [] },
};
