/** Somebody of the invented town, as the Agents Playground describes people. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

const names = [
  ['Karin', 'Visser'],
  ['Anna', 'de Wit'],
  ['Bert', 'Mulder'],
  ['Cem', 'Yilmaz'],
  ['Dina', 'Haddad'],
  ['Els', 'Kramer'],
] as const;

/** An object id as Entra makes them, a different one for each number under a hundred. */
const objectId = (number: number) => `0b0b0b0b-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;

const residents: readonly Resident[] = names.map(([givenName, surname], at) => {
  const email = `${givenName.toLowerCase()}@example.org`;
  const known = { id: `29:${givenName.toLowerCase()}`, aadObjectId: objectId(20 + at) };
  return { ...known, name: `${givenName} ${surname}`, givenName, surname, email, userPrincipleName: email };
});

/** What the bot and the team's channel are called in the town. */
export const bot = { id: `28:${objectId(11)}`, name: 'Bandbreedte' };
export const channelName = 'Noord';

/**
 * The settings of one playground: the same town for everyone, seen by one person. Its ids are of the shape that Teams
 * gives; those it has by itself are not.
 */
export function townSeenBy(givenName: string): object {
  const currentUser = residents.find((one) => one.givenName === givenName);
  if (currentUser === undefined) throw new Error(`Nobody in the town is called ${givenName}.`);
  return {
    version: '0.1.1',
    tenantId: objectId(1),
    bot,
    currentUser,
    users: residents.filter((one) => one !== currentUser),
    personalChat: { id: `a:private-${givenName.toLowerCase()}` },
    groupChat: { id: '19:table@thread.v2', name: 'Tafel' },
    team: {
      id: '19:town@thread.tacv2',
      name: 'Jeugdteams',
      aadGroupId: objectId(31),
      channels: [{ id: '19:noord@thread.tacv2', name: channelName }],
    },
  };
}
