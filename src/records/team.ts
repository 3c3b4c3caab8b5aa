import { z } from 'zod';
import type { Member, Role } from '../domain/member';
import type { Rhythm } from '../domain/rhythm';
import type { Looks, Team } from '../domain/team';
import { exactly } from './exact';
import { catalogueId, channelRef, locale, personId, teamId } from './ids';
import { instant, localDate, localTime, week, weekday } from './times';

const member = exactly<Member>()(
  z
    .strictObject({
      person: personId,
      workingDays: z.array(weekday).readonly(),
      hours: z.number(),
      ownCases: z.boolean(),
      joinedAt: instant,
      leftAt: instant.exactOptional(),
      away: z.strictObject({ from: localDate, until: localDate }).readonly().exactOptional(),
      invented: z.literal(true).exactOptional(),
    })
    .readonly(),
);

const rhythm = exactly<Rhythm>()(
  z
    .strictObject({
      zone: z.string().min(1),
      region: z.enum(['north', 'middle', 'south']),
      every: z.union([z.literal(1), z.literal(2)]),
      anchor: week,
      closeDay: weekday,
      closeTime: localTime,
      askTime: localTime,
    })
    .readonly(),
);

const phase = exactly<Team['phase']>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new') }).readonly(),
    z
      .strictObject({ kind: z.literal('practice'), now: instant, testers: z.array(personId).readonly() })
      .readonly(),
    z.strictObject({ kind: z.literal('live'), since: instant }).readonly(),
    z
      .strictObject({ kind: z.literal('paused'), since: instant, until: localDate.exactOptional() })
      .readonly(),
  ]),
);

const consent = z
  .strictObject({
    council: z.strictObject({ reference: z.string(), until: localDate }).readonly(),
    officer: z.strictObject({ decision: z.string(), on: localDate }).readonly(),
    recordedAt: instant,
    withdrawnAt: instant.exactOptional(),
  })
  .readonly();

const facts = z.strictObject({ withoutColleague: z.enum(['none', 'some', 'many']), at: instant }).readonly();

const contact = z
  .strictObject({ what: z.enum(['confidant', 'council', 'guide']), who: z.string() })
  .readonly();

const otherRole = z.enum(['guide', 'manager', 'application-manager']);

/** The stored shape of what a team has settled about itself. */
export const teamSchema = exactly<Team>()(
  z
    .strictObject({
      id: teamId,
      name: z.string(),
      locale,
      householdWord: z.enum(['family', 'household', 'resident']),
      phase,
      rhythm,
      channel: channelRef.exactOptional(),
      lead: personId,
      members: z.array(member).readonly(),
      others: z.array(z.strictObject({ person: personId, role: otherRole }).readonly()).readonly(),
      caseTypes: z.array(catalogueId<Team['caseTypes'][number]>()).readonly(),
      shortlist: z.array(catalogueId<Team['shortlist'][number]>()).readonly(),
      values: z.array(catalogueId<Team['values'][number]>()).readonly(),
      purpose: z.string().exactOptional(),
      definition: z.string().exactOptional(),
      floor: z.int(),
      consent: consent.exactOptional(),
      facts: facts.exactOptional(),
      contacts: z.array(contact).readonly(),
      managersSeeView: z.boolean(),
    })
    .readonly(),
);

const role = exactly<Role>()(z.enum(['consultant', 'lead', 'guide', 'manager', 'application-manager']));

/** The stored shape of who asked for the team's status. */
export const looksSchema = exactly<Looks>()(
  z
    .strictObject({
      list: z.array(z.strictObject({ person: personId, role, at: instant }).readonly()).readonly(),
    })
    .readonly(),
);
