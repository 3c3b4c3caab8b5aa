import { findAgreement, noAgreements } from '../domain/agreement';
import type { DeliverySubject } from '../domain/delivery';
import { deliveryId } from '../domain/delivery';
import type { MessageRef, TeamKey } from '../domain/ids';
import { emptyOwnRecord } from '../domain/own-record';
import { callName, type Person } from '../domain/person';
import { noReflection } from '../domain/reflection';
import type { Team } from '../domain/team';
import type { Week } from '../domain/week';
import { agreementMade } from '../views/agreement-made';
import type { CardView } from '../views/card-view';
import { comeBack } from '../views/come-back';
import { firstMessage } from '../views/first-message';
import { reminder } from '../views/reminder';
import { weeklyQuestion } from '../views/weekly-question';
import { askFacts } from './ask-facts';
import { reflectionCard } from './reflection-card';
import { frameOf, teamScope } from './setting';
import { teamCard } from './team-card';
import type { World } from './world';

/** The card of a delivery, from the records as they are now and in the language of who reads it. */
export async function deliveryCard(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
  person: Person | undefined,
): Promise<CardView | undefined> {
  const { team } = await world.store.read(teamScope(key), ['team']);
  if (team === undefined) return undefined;
  const frame = frameOf(team, person?.locale ?? team.locale);
  switch (subject.kind) {
    case 'first-message':
      return (
        person && firstMessage(frame, { name: callName(person), team: team.id, every: team.rhythm.every })
      );
    case 'ask':
    case 'later':
    case 'reminder': {
      const name = `own/${subject.person}` as const;
      const records = await world.store.read(teamScope(key), [`round/${subject.week}`, name]);
      const round = records[`round/${subject.week}`];
      if (person === undefined || round === undefined) return undefined;
      const facts = askFacts(person, team, round, records[name] ?? emptyOwnRecord);
      return subject.kind === 'reminder' ? reminder(frame, facts) : weeklyQuestion(frame, facts);
    }
    case 'team-view':
      return teamCard(world, key, team, subject.week);
    case 'reflection':
      return reflectionCard(world, key, team, subject.week);
    case 'agreement':
    case 'come-back':
      return agreementCard(world, key, team, subject);
  }
}

async function agreementCard(
  world: World,
  key: TeamKey,
  team: Team,
  subject: Extract<DeliverySubject, { kind: 'agreement' | 'come-back' }>,
): Promise<CardView | undefined> {
  const records = await world.store.read(teamScope(key), ['agreements']);
  const agreement = findAgreement(records.agreements ?? noAgreements, subject.agreement);
  if (agreement === undefined) return undefined;
  const frame = frameOf(team, team.locale);
  return subject.kind === 'agreement'
    ? agreementMade(frame, { team: team.id, agreement })
    : comeBack(frame, { team: team.id, agreement, stage: 'outcome' });
}

/** The message a channel delivery belongs under; `undefined` for one that stands by itself. */
export async function threadOf(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
): Promise<MessageRef | undefined> {
  switch (subject.kind) {
    case 'reflection': {
      const { reflection } = await world.store.read(teamScope(key), ['reflection']);
      const since = (reflection ?? noReflection).excursion?.since ?? subject.week;
      return (await postOf(world, key, since)) ?? postOf(world, key, subject.week);
    }
    case 'agreement':
    case 'come-back': {
      const { agreements } = await world.store.read(teamScope(key), ['agreements']);
      return findAgreement(agreements ?? noAgreements, subject.agreement)?.thread;
    }
    case 'team-view':
    case 'first-message':
    case 'ask':
    case 'later':
    case 'reminder':
      return undefined;
  }
}

/** The message that holds a week's team view, if it was posted. */
export async function postOf(world: World, key: TeamKey, week: Week): Promise<MessageRef | undefined> {
  const name = `deliveries/${week}` as const;
  const records = await world.store.read(teamScope(key), ['team', name]);
  const id = deliveryId({ kind: 'team-view', week }, records.team?.phase.kind === 'practice');
  const delivery = records[name]?.deliveries[id];
  return delivery?.state === 'sent' ? delivery.ref : undefined;
}
