import type { JsonObject } from '../../cards/json';
import type { TeamsMessage } from './teams-message';

/** Something to say with the connector. `otherwise` is said when Teams did not take it. */
export type Call = (
  | { readonly call: 'post'; readonly message: TeamsMessage }
  | { readonly call: 'update'; readonly id: string; readonly message: TeamsMessage }
  /** To who asked, in their own chat with the bot. */
  | { readonly call: 'write-privately'; readonly message: TeamsMessage }
) & { readonly otherwise?: Call };

/** What is said first, and what an invoke is answered with after that; who sends no invoke reads no answer. */
export interface Plan {
  readonly call?: Call;
  readonly answer?: JsonObject;
  /** The answer when Teams did not take what was to be said. */
  readonly unsaid?: JsonObject;
}
