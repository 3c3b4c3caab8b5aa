import { openPlaygroundStage } from './playground-stage';
import { openSlackStage } from './slack-stage';
import type { OpenStage } from './stage';
import { openTeamsStage } from './teams-stage';

/** A platform every script is played on. */
export interface StagePlatform {
  readonly name: string;
  readonly open: OpenStage;
}

/** Where conversations are played; a new platform joins here, and every script is played on it as well. */
export const platforms: readonly StagePlatform[] = [
  { name: 'playground', open: openPlaygroundStage },
  { name: 'slack', open: openSlackStage },
  { name: 'teams', open: openTeamsStage },
];
