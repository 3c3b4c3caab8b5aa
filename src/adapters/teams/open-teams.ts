import type { World } from '../../application/world';
import type { TenantId } from '../../domain/ids';
import type { Rhythm } from '../../domain/rhythm';
import type { Chat } from '../../ports/chat';
import type { Clock } from '../../ports/clock';
import type { Directory } from '../../ports/directory';
import type { DoneBefore } from '../../ports/done-before';
import type { Log } from '../../ports/log';
import type { Pacer } from '../../ports/pacer';
import type { Store } from '../../ports/store';
import type { Ear } from '../http/ear';
import { isTenantAllowed } from './admit';
import { openConnector } from './bot-connector';
import { type BotIdentity, openTokens } from './bot-token';
import type { Connector } from './connector';
import { openTeamsDirectory } from './directory';
import { openHear } from './hear';
import { openPlaces } from './places';
import { renderMessage } from './render-message';
import type { Hear } from './reply';
import { openTeamsChat } from './send';
import { isServiceUrl } from './service-hosts';
import { openTeamsEar } from './teams-ear';

/** As whom the bot is in Teams, and whom it lets in; `off` on this machine alone, where nobody proves anything. */
export type TeamsAccess =
  | { readonly auth: 'off'; readonly serviceHosts: readonly string[] }
  | {
      readonly auth: 'on';
      readonly appId: string;
      readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
      readonly appTenantId?: string | undefined;
      readonly appPassword?: string | undefined;
      readonly allowedTenants: readonly string[];
      readonly serviceHosts: readonly string[];
    };

/** What it takes to be a bot in Teams. */
export interface TeamsParts {
  readonly access: TeamsAccess;
  /** Where it is kept how people and channels are reached. */
  readonly store: Store;
  readonly doneBefore: DoneBefore;
  readonly tenant: TenantId;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly log: Log;
}

/** The bot in Teams, before it listens. */
export interface Teams {
  readonly chat: Chat;
  readonly directory: Directory;
  /** Lets the bot hear, and begin new teams in this rhythm. */
  readonly listen: (world: World, rhythm: Rhythm) => Ear;
}

/** The tenant from which Entra gives tokens to an app of several tenants. */
const ofSeveralTenants = 'botframework.com';

/** Over what the bot speaks in Teams, and where it keeps how people and channels are reached. */
export interface OverConnector extends Pick<TeamsParts, 'store' | 'tenant' | 'clock' | 'pacer' | 'log'> {
  readonly connector: Connector;
  readonly isServiceUrl: (url: string) => boolean;
  readonly isTenant: (tenant: string) => boolean;
}

/** The bot over a connector: what it says, whom it knows, and what it makes of what it hears. */
export function speakOver({ connector, isServiceUrl: isService, isTenant, ...parts }: OverConnector) {
  const { store, tenant } = parts;
  const places = openPlaces({ store, tenant, isServiceUrl: isService, isTenant });
  return {
    places,
    chat: openTeamsChat({ connector, places, render: renderMessage, ...parts }),
    directory: openTeamsDirectory({ connector, places, ...parts }),
    hearIn: (world: World, rhythm: Rhythm): Hear =>
      openHear({
        ...{ world, connector, rhythm },
        learn: (facts) => places.learn(facts),
        forget: (account) => places.forget(account),
      }),
  } as const;
}

/** Opens the bot in Teams; nothing is asked of Microsoft before there is something to say or to check. */
export function openTeams({ access, doneBefore, ...parts }: TeamsParts): Teams {
  const { clock, log } = parts;
  const { serviceHosts } = access;
  const isService = (url: string): boolean => isServiceUrl(url, serviceHosts);
  const auth = access.auth === 'off' ? access.auth : { appId: access.appId };
  const connector = openConnector({
    token: openTokens(identityOf(access)),
    appId: access.auth === 'off' ? undefined : access.appId,
    isServiceUrl: isService,
    clock,
  });
  const allowedTenants = access.auth === 'off' ? 'any' : access.allowedTenants;
  const isTenant = (id: string): boolean => isTenantAllowed(id, allowedTenants);
  const { chat, directory, hearIn } = speakOver({ connector, isServiceUrl: isService, isTenant, ...parts });
  return {
    chat,
    directory,
    listen: (world, rhythm) =>
      openTeamsEar({
        auth,
        allowedTenants,
        serviceHosts,
        doneBefore,
        secrets: world.secrets,
        hear: hearIn(world, rhythm),
        clock,
        log,
      }),
  };
}

function identityOf(access: TeamsAccess): BotIdentity {
  if (access.auth === 'off') return { as: 'nobody' };
  const { appId, appType, appTenantId = ofSeveralTenants, appPassword = '' } = access;
  switch (appType) {
    case 'SingleTenant':
      return { as: 'password', appId, password: appPassword, tenant: appTenantId };
    case 'MultiTenant':
      return { as: 'password', appId, password: appPassword, tenant: ofSeveralTenants };
    case 'UserAssignedMSI':
      return { as: 'managed-identity', appId };
  }
}
