import type { TeamPlan } from '../../../src/application/found-team';
import type { TeamId } from '../../../src/domain/ids';
import type { Instant } from '../../../src/domain/time';
import type { RecordName, RecordOf } from '../../../src/ports/store';
import type { Intent } from '../../../src/views/intent';

/** One post in a channel with what was said under it, as text a person could read aloud. */
export interface Post {
  readonly text: string;
  readonly replies: readonly string[];
}

/** A field of the open form as it stands there: what is filled in, in words, and what is said beside it. */
export interface SeenField {
  readonly label: string;
  readonly value: string;
  readonly beside?: string;
}

/** A message as it stands now, wherever it stands. */
export interface Said {
  readonly id: string;
  /** The name of who it is private with, or of the team in whose channel it stands. */
  readonly place: { readonly private: string } | { readonly channel: string };
  readonly thread?: string;
  readonly at: Instant;
  readonly isBot: boolean;
  readonly text: string;
  /** Everything the platform keeps of it, also what nobody sees. */
  payload(): string;
}

/** Everything stored, by scope and name, as JSON would hold it. */
export type RecordsLeft = Readonly<Record<string, unknown>>;

/** What a conversation is played on. Every platform has one; the scripts do not know which. */
export interface Stage {
  /** Types something to the bot in private. */
  says(who: string, text: string): Promise<void>;
  /** Types something to the bot in a team's channel. */
  mentions(who: string, team: string, text: string): Promise<void>;
  /** Presses the newest button with this label in the private chat, or one that still stands further up. */
  taps(who: string, label: string, which?: 'newest' | 'oldest'): Promise<void>;
  /** Presses the newest button with this label in a team's channel or one of its threads. */
  tapsIn(who: string, team: string, label: string): Promise<void>;
  /** Fills the open form by the labels of its fields and sends it. */
  sends(who: string, button: string, fields: Readonly<Record<string, string>>): Promise<void>;
  /** Sends in private what no button of the bot ever carried. */
  forges(who: string, intent: Intent): Promise<void>;
  /** Everything the bot said in private, oldest first, as it reads now. */
  heard(who: string): Promise<readonly string[]>;
  /** The open dialog, or what only this person saw of what they last did in a channel; empty when there is none. */
  seesOnlyNow(who: string): string;
  /** The fields of the open form; empty when none is open. */
  formOf(who: string): readonly SeenField[];
  channel(who: string, team: string): Promise<readonly Post[]>;
  /** Every message of everybody, oldest first. */
  everything(): Promise<readonly Said[]>;
  /** Lets time go by until a moment on the wall clock of the teams, `2026-11-24 12:00`. */
  until(moment: string): Promise<void>;
  teamId(team: string): TeamId;
  /** A record of a team as it is stored, for what nobody may see on any card. */
  record<N extends RecordName>(team: string, name: N): Promise<RecordOf<N> | undefined>;
  /** Every record of every scope. */
  records(): Promise<RecordsLeft>;
  /** What went wrong without anybody being told: jobs that failed, and warnings in the log. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Begins a stage with these teams on a moment of the wall clock. */
export type OpenStage = (begin: string, plans: readonly TeamPlan[]) => Promise<Stage>;
