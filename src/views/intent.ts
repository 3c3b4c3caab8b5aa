import { z } from 'zod';

const team = z.templateLiteral(['team-', z.string()]);
const agreement = z.templateLiteral(['agreement-', z.string()]);
const week = z.templateLiteral([z.number(), '-W', z.number()]);

/** What someone typed or ticked in a form, by field id, exactly as the platform passed it on. */
const fields = z.record(z.string().max(60), z.string().max(8_000));

const word = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), team: team.optional() });
const about = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), team });
const inWeek = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), team, week });
const form = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), team, fields });

/**
 * Everything a person can mean, from a typed word or from a button, on every platform.
 * A word leaves the team open: the bot asks which when there are several.
 */
export const intentSchema = z.discriminatedUnion('kind', [
  // words
  word('show-status'),
  word('show-home'),
  word('open-week'),
  word('show-band'),
  word('open-setup'),
  word('show-trend'),
  word('show-agreements'),
  word('show-purpose'),
  word('show-glossary'),
  word('open-away'),
  word('open-pause'),
  word('show-support'),
  word('show-who-sees-what'),
  word('show-privacy'),
  word('show-export'),
  word('open-language'),
  word('run-self-test'),
  word('practice'),
  word('practice-next'),
  z.object({ kind: z.literal('show-help'), all: z.boolean().optional(), team: team.optional() }),
  z.object({ kind: z.literal('not-understood'), said: z.string().max(200) }),
  // taking part
  about('take-part'),
  about('not-now'),
  about('stop-taking-part'),
  about('reminders-off'),
  about('reminders-on'),
  z.object({ kind: z.literal('choose-language'), locale: z.enum(['nl', 'en']) }),
  // the week
  z.object({
    kind: z.literal('answer-week'),
    team,
    week,
    felt: z.enum(['too-full', 'manageable', 'room-left']),
  }),
  z.object({
    kind: z.literal('open-check-in'),
    team,
    week,
    allFactors: z.boolean().optional(),
    /** What stood in the form already when more of it is asked for. */
    fields: fields.optional(),
  }),
  z.object({ kind: z.literal('submit-check-in'), team, week, fields, allFactors: z.boolean().optional() }),
  inWeek('ask-later'),
  inWeek('skip-week'),
  inWeek('add-short-question'),
  inWeek('share-line'),
  inWeek('withhold-line'),
  // one's own
  about('show-own-answers'),
  z.object({ kind: z.literal('delete-own-answers'), team, sure: z.boolean().optional() }),
  about('open-my-week'),
  form('save-my-week'),
  form('save-away'),
  about('back-from-away'),
  // the talk
  z.object({ kind: z.literal('another-question'), team, week, on: z.enum(['team-view', 'reflection']) }),
  inWeek('show-readings'),
  inWeek('talk-in-meeting'),
  // Chosen from the menu of a message it leaves the team open, as a word does.
  z.object({ kind: z.literal('open-agreement'), team: team.optional(), from: agreement.optional() }),
  z.object({ kind: z.literal('save-agreement'), team, fields, from: agreement.optional() }),
  z.object({
    kind: z.literal('answer-come-back'),
    team,
    agreement,
    term: z.number().int(),
    outcome: z.enum(['worked', 'partly', 'did-not']),
  }),
  z.object({ kind: z.literal('open-lesson'), team, agreement, term: z.number().int() }),
  z.object({
    kind: z.literal('conclude-agreement'),
    team,
    agreement,
    term: z.number().int(),
    next: z.enum(['stop', 'go-on', 'change']),
  }),
  z.object({ kind: z.literal('save-lesson'), team, agreement, term: z.number().int(), fields }),
  // the team settles
  about('open-members'),
  z.object({ kind: z.literal('let-manager-look'), team, may: z.boolean(), sure: z.boolean().optional() }),
  form('save-members'),
  about('open-band-form'),
  form('save-band'),
  about('open-consent'),
  form('save-consent'),
  z.object({ kind: z.literal('withdraw-consent'), team, sure: z.boolean().optional() }),
  about('start-practice'),
  about('go-live'),
  form('save-pause'),
  about('resume'),
  z.object({ kind: z.literal('set-without-colleague'), team, share: z.enum(['none', 'some', 'many']) }),
]);

export type Intent = z.infer<typeof intentSchema>;
export type IntentOf<K extends Intent['kind']> = Extract<Intent, { kind: K }>;
export type FormFields = Readonly<Record<string, string>>;
