import type { Ear } from '../http/ear';
import { publicCloud } from './cloud';
import { mountTeams, type Receiving, type TeamsReceiver } from './receive';
import { openSigningKeys } from './signing-keys';
import { openVerifyToken } from './verify-token';

/** What it takes to hear Teams. */
export interface TeamsHearing extends Omit<Receiving, 'verifyToken'> {
  /** The app whose tokens are taken; `off` on this machine alone, where nobody has to prove who they are. */
  readonly auth: 'off' | { readonly appId: string };
  /** Microsoft's own, unless a test has another. */
  readonly cloud?: { readonly issuer: string; readonly metadataUrl: string };
}

/** The bot's ear on Teams: it hears as soon as the server listens, and stays installed, for Teams tells no app that it is out. */
export function openTeamsEar({ auth, cloud = publicCloud, ...receiving }: TeamsHearing): Ear {
  const { clock, log } = receiving;
  const { issuer, metadataUrl } = cloud;
  const keys = openSigningKeys({ metadataUrl, clock, log });
  const verifyToken = auth === 'off' ? auth : openVerifyToken({ ...auth, issuer, keys, clock });
  let receiver: TeamsReceiver | undefined;
  return {
    mount(routes) {
      receiver = mountTeams(routes, { ...receiving, verifyToken });
    },
    start: async () => {},
    isInstalled: () => true,
    stop: async () => receiver?.stop(),
  };
}
