import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import type { Intent } from './intent';

/** A typed word that leaves the team open. */
export type WordIntent = Extract<Intent, { readonly team?: TeamId | undefined }> & {
  readonly team?: undefined;
};

export interface WhichTeamFacts {
  readonly choices: readonly { readonly team: TeamId; readonly name: string }[];
  readonly intent: WordIntent;
}

/** The question which team is meant, with the same wish behind every button. */
export interface WhichTeamView extends CardBase<'which-team'> {
  readonly title: string;
  readonly buttons: readonly Button[];
  /** Teams beyond what a card can show as buttons; they stand in its menu. */
  readonly more?: readonly Button[];
}

const title: Localised = { nl: 'Over welk team gaat het?', en: 'Which team is it about?' };

const buttonsAtMost = 6;

/** Asks which team is meant. */
export function whichTeam(frame: Frame, { choices, intent }: WhichTeamFacts): WhichTeamView {
  const buttons = choices.map(({ team, name }): Button => ({ label: name, intent: { ...intent, team } }));
  const more = buttons.slice(buttonsAtMost);
  return {
    ...cardBase('which-team', frame),
    title: title[frame.locale],
    buttons: buttons.slice(0, buttonsAtMost),
    ...(more.length > 0 && { more }),
  };
}
