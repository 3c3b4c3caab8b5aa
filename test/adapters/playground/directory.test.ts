import { openDirectory, residentsOf } from '../../../src/adapters/playground/directory';
import { municipality } from '../../../src/adapters/playground/municipality';
import { accountOf, channelOf } from '../../../src/adapters/playground/workplace';
import { describeDirectory } from '../../contract/directory-contract';

describeDirectory('the playground', async () => {
  const teams = municipality('nl', Date.parse('2026-11-28T10:00:00Z'), 'Europe/Amsterdam');
  const [first] = teams;
  if (first === undefined) throw new Error('Nobody lives in the playground.');
  return {
    directory: openDirectory(residentsOf(teams), () => teams),
    channel: first.channel,
    unknownChannel: channelOf('nowhere'),
    unknownPerson: accountOf('nobody'),
  };
});
