import type { AgreementId, PersonId, TeamId } from '../domain/ids';

/** Makes ids nobody can guess or has seen before. */
export interface Ids {
  person(): PersonId;
  team(): TeamId;
  agreement(): AgreementId;
}
