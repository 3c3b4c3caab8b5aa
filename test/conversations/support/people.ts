import type { Stage } from './stage';

/** Everyone says yes to the bot's first message. */
export async function joinIn(stage: Stage, people: readonly string[]): Promise<void> {
  for (const who of people) await stage.taps(who, 'Ik doe mee');
}

/** Everyone answers with the same one tap. */
export async function everyoneTaps(stage: Stage, people: readonly string[], label: string): Promise<void> {
  for (const who of people) await stage.taps(who, label);
}

/** Someone opens the form with the button they see, fills it in and sends it. */
export async function fillsIn(
  stage: Stage,
  who: string,
  button: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await stage.taps(who, button);
  await stage.sends(who, 'Bewaren', fields);
}

/** Everyone opens their own form and sends it with the same in it. */
export async function everyoneFillsIn(
  stage: Stage,
  people: readonly string[],
  button: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const who of people) await stage.taps(who, button);
  for (const who of people) await stage.sends(who, 'Bewaren', fields);
}

/** The newest thing the bot said to someone in private. */
export async function lastHeard(stage: Stage, who: string): Promise<string> {
  return (await stage.heard(who)).at(-1) ?? '';
}

/** What someone reads last in private: what stands open over their chat, or else the newest thing in it. */
export async function lastRead(stage: Stage, who: string): Promise<string> {
  return stage.seesOnlyNow(who) || lastHeard(stage, who);
}

/** What a trend says of each week, in its order: one platform draws a table of it, another a list. */
export function weeksIn(trend: string) {
  const rows = trend.matchAll(/^(?:• Week )?(?<week>\d+)(?: \||:) (?<place>.+) [|·] (?<felt>.+)$/gm);
  return [...rows].map(({ groups }) => ({ ...groups, week: Number(groups?.['week']) }));
}

/** The newest post in a team's channel. */
export async function lastPost(stage: Stage, who: string, team: string): Promise<string> {
  return (await stage.channel(who, team)).at(-1)?.text ?? '';
}

/** The last thing said in the talk under a post of a team's channel that has one. */
export async function lastReply(stage: Stage, who: string, team: string): Promise<string> {
  const threads = (await stage.channel(who, team)).filter(({ replies }) => replies.length > 0);
  return threads.at(-1)?.replies.at(-1) ?? '';
}
