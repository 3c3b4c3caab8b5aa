import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneTaps, joinIn, lastHeard, lastPost, weeksIn } from './support/people';
import type { OpenStage } from './support/stage';

const colleagues = [...six, 'Gert'];

/** What everyone reads after a week in which only these people answered. */
async function whatTheTeamReads(open: OpenStage, answering: readonly string[]) {
  const stage = await open('2026-09-02 09:00', [
    aTeamPlan(
      'Noord',
      colleagues.map((name) => someone(name)),
    ),
  ]);
  await joinIn(stage, colleagues);
  await stage.until('2026-09-04 15:00');
  await everyoneTaps(stage, answering, 'Te vol');
  await stage.until('2026-09-08 12:00');
  await stage.says('Karin', 'status');
  await stage.says('Anna', 'trend');
  return {
    posts: (await stage.channel('Karin', 'Noord')).map(({ text }) => text),
    post: await lastPost(stage, 'Anna', 'Noord'),
    status: await lastHeard(stage, 'Karin'),
    trend: await lastHeard(stage, 'Anna'),
  };
}

describeConversation(
  'when four of seven answer there is no view, no cause, and nothing that tells who',
  async (open) => {
    const one = await whatTheTeamReads(open, ['Anna', 'Bert', 'Carla', 'Dirk']);
    expect(one.posts).toHaveLength(1);
    expect(one.post).toContain('Deze week laat ik geen teambeeld zien.');
    expect(one.post).toContain('Het ligt aan niemand.');
    expect(one.post).toMatch(/Voor jullie overleg\n.+\?/);
    expect(one.post).not.toMatch(/antwoord|vier|vijf|te weinig|4|5/);
    expect(one.status).toContain('Van week 36 is er geen teambeeld.');
    expect(one.status).not.toMatch(/Anna|Bert|Carla|Dirk|Esra|Freek|Gert/);
    expect(weeksIn(one.trend)).toEqual([{ week: 36, place: 'geen teambeeld', felt: '–' }]);

    const other = await whatTheTeamReads(open, ['Freek', 'Gert', 'Esra', 'Anna']);
    expect(other).toEqual(one);
    const nobody = await whatTheTeamReads(open, []);
    expect(nobody).toEqual(one);
  },
);
