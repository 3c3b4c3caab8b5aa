import type { ActivityFault } from './admit';
import type { TokenFault } from './verify-token';

/** Why a request was not taken. */
export type Refusal = TokenFault | ActivityFault | 'body-too-large' | 'body-not-json' | 'not-from-here';
