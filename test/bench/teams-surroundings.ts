import { z } from 'zod';
import { type LocalIssuer, startIssuer } from '../adapters/teams/support/local-issuer';
import { type SecondProcess, startProcess } from './second-process';
import { listening } from './tallies';

/** What a bot in Teams has around it, all on this machine. */
export interface TeamsSurroundings {
  readonly issuer: LocalIssuer;
  /** The fake connector, in a process of its own. */
  readonly connector: SecondProcess;
  /** Where the connector is, and where activities say that they come from. */
  readonly serviceUrl: string;
  /** Tokens that vouch for activities from there, each another. */
  readonly tokens: readonly string[];
  close(): Promise<void>;
}

/** Starts an issuer and a connector which lets posts through at a rate; with so many tokens. */
export async function openTeamsSurroundings(
  tokenCount: number,
  perSecond: number,
): Promise<TeamsSurroundings> {
  const issuer = await startIssuer();
  const connector = startProcess('teams-process.ts');
  const { port } = await connector.ask({ ask: 'open' }, listening);
  await connector.ask({ ask: 'refill', perSecond, saysWhen: true }, z.null());
  const serviceUrl = `http://127.0.0.1:${port}/`;
  const claims = { serviceurl: serviceUrl };
  return {
    ...{ issuer, connector, serviceUrl },
    tokens: Array.from({ length: tokenCount }, (_, nth) => issuer.token({ claims, endsIn: 3_600 + nth })),
    async close() {
      await connector.stop();
      await issuer.close();
    },
  };
}
