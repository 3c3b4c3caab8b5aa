import { aTeamPlan, six, someone } from './support/plans';
import { openPlaygroundStage } from './support/playground-stage';

it('plays', async () => {
  const stage = await openPlaygroundStage('2026-11-18 09:00', [aTeamPlan('Noord', six.map((name) => someone(name)))]);
  console.log(await stage.heard('anna'));
  for (const name of six) await stage.taps(name.toLowerCase(), 'Ik doe mee');
  await stage.until('2026-11-20 16:00');
  console.log(await stage.heard('anna'));
  await stage.close();
});
