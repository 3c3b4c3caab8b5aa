import { findAgreement, noAgreements } from '../domain/agreement';
import type { DeliverySubject } from '../domain/delivery';
import type { ChannelRef, TeamKey } from '../domain/ids';
import { emptyOwnRecord } from '../domain/own-record';
import { callName, type Person } from '../domain/person';
import type { Team } from '../domain/team';
import { agreementMade } from '../views/agreement-made';
import type { CardView } from '../views/card-view';
import { comeBack } from '../views/come-back';
import { firstMessage } from '../views/first-message';
import { reminder } from '../views/reminder';
import { weeklyQuestion } from '../views/weekly-question';
import { welcome } from '../views/welcome';
import { askFacts } from './ask-facts';
import { nameOf } from './find-person';
import { reflectionCard } from './reflection-card';
import { frameOf, teamScope } from './setting';
import { teamCard } from './team-card';
import type { World } from './world';

function looksBackIn({ chats }: World, { workplace }: ChannelRef): boolean {
  return chats[workplace.platform]?.looksBack ?? false;
}

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
    case 'welcome':
      return welcome(frame, {
        team: team.id,
        host: await nameOf(world, team.lead),
        looksBack: team.channel !== undefined && looksBackIn(world, team.channel),
      });
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
