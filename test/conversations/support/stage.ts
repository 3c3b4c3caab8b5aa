import type { TeamPlan } from '../../../src/application/found-team';
import type { RecordName, RecordOf } from '../../../src/ports/store';

/** One post in a channel with what was said under it, as text a person could read aloud. */
export interface Post {
  readonly text: string;
  readonly replies: readonly string[];
}

/** What a conversation is played on. Every platform has one; the scripts do not know which. */
export interface Stage {
  /** Types something to the bot in private. */
  says(who: string, text: string): Promise<void>;
  /** Types something to the bot in a team's channel. */
  mentions(who: string, team: string, text: string): Promise<void>;
  /** Presses the newest button with this label in the private chat. */
  taps(who: string, label: string): Promise<void>;
  /** Presses the newest button with this label in a team's channel or one of its threads. */
  tapsIn(who: string, team: string, label: string): Promise<void>;
  /** Fills the open form by the labels of its fields and sends it. */
  sends(who: string, button: string, fields: Readonly<Record<string, string>>): Promise<void>;
  /** Everything the bot said in private, oldest first, as it reads now. */
  heard(who: string): Promise<readonly string[]>;
  /** The open dialog, or what only this person sees in a channel; empty when there is none. */
  seesOnlyNow(who: string): string;
  channel(who: string, team: string): Promise<readonly Post[]>;
  /** Lets time go by until a moment on the wall clock of the teams, `2026-11-24 12:00`. */
  until(moment: string): Promise<void>;
  /** A record of a team as it is stored, for what nobody may see on any card. */
  record<N extends RecordName>(team: string, name: N): Promise<RecordOf<N> | undefined>;
  close(): Promise<void>;
}

/** Begins a stage with these teams on a moment of the wall clock. */
export type OpenStage = (begin: string, plans: readonly TeamPlan[]) => Promise<Stage>;
