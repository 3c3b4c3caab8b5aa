import { z } from 'zod';

/** Clients write down that there is nothing in two ways. */
const perhaps = <T extends z.ZodType>(schema: T) => schema.nullish().transform((found) => found ?? undefined);

const id = z.string().min(1).max(1_000);
const named = z.object({ id, name: perhaps(z.string().max(1_000)) });

/** What Teams says beside an activity: the tenant, the channel, and the channel chosen at an installation. */
const channelData = z.object({
  tenant: perhaps(z.object({ id })),
  channel: perhaps(named),
  team: perhaps(named.extend({ aadGroupId: perhaps(id) })),
  settings: perhaps(z.object({ selectedChannel: perhaps(named) })),
});

/** Who, where and for whom: the same in everything that Teams sends (learn.microsoft.com, "Activity"). */
const always = {
  serviceUrl: z.string().max(1_000),
  from: z.object({
    id,
    aadObjectId: perhaps(id),
    tenantId: perhaps(id),
    role: perhaps(z.string().max(60)),
  }),
  recipient: z.object({ id }),
  conversation: z.object({
    id,
    conversationType: perhaps(z.string().max(60)),
    tenantId: perhaps(id),
    name: perhaps(z.string().max(1_000)),
  }),
  channelData: perhaps(channelData),
  replyToId: perhaps(id),
};

/** Other entities, such as what a client is, pass through as nothing. */
const entity = z.union([
  z.object({
    type: z.literal('mention'),
    mentioned: z.object({ id }),
    text: perhaps(z.string().max(1_000)),
  }),
  z.object({}).transform(() => undefined),
]);

const message = z.object({
  type: z.literal('message'),
  ...always,
  text: perhaps(z.string().max(100_000)),
  entities: perhaps(z.array(entity)),
  /** The data of a pressed `Action.Submit`, with what was filled in beside it. */
  value: perhaps(z.unknown()),
});

/** learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model */
const executed = z.object({
  type: z.literal('invoke'),
  name: z.literal('adaptiveCard/action'),
  ...always,
  value: z.object({ action: z.object({ data: z.unknown().optional() }) }),
});

/** learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots */
const dialog = z.object({
  type: z.literal('invoke'),
  name: z.enum(['task/fetch', 'task/submit']),
  ...always,
  value: z.object({ data: z.unknown().optional() }),
});

const installation = z.object({
  type: z.literal('installationUpdate'),
  ...always,
  action: z.string().max(60),
});

/** Everything the bot reads. What is of no use to it (reactions, edits, members who come and go) is not among it. */
export const activitySchema = z.union([message, executed, dialog, installation]);

/** What is the same in every activity, also in one that is not read any further. */
export const anyActivitySchema = z.object(always);

export type AnyActivity = z.infer<typeof anyActivitySchema>;
export type Activity = z.infer<typeof activitySchema>;
export type ActivityOf<T extends Activity['type']> = Extract<Activity, { type: T }>;
