import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import {
  everyoneFillsIn,
  everyoneTaps,
  fillsIn,
  joinIn,
  lastHeard,
  lastPost,
  weeksIn,
} from './support/people';
import type { Stage } from './support/stage';
import { weeksLater } from './support/wall-clock';

const colleagues = [...six, 'Gert'];
const asked = (week: number) => weeksLater('2026-09-04 15:00', week);
const shown = (week: number) => weeksLater('2026-09-08 12:00', week);

const threads = async (stage: Stage) =>
  (await stage.channel('Anna', 'Noord')).filter(({ replies }) => replies.length > 0);
const talk = async (stage: Stage) => (await threads(stage))[0]?.replies ?? [];

async function weekAbove(stage: Stage, week: number): Promise<void> {
  await stage.until(asked(week));
  await everyoneTaps(stage, colleagues, 'Te vol');
  await stage.until(shown(week));
}

describeConversation('outside the band for nine weeks and back inside', async (open) => {
  const stage = await open('2026-09-02 09:00', [
    aTeamPlan(
      'Noord',
      colleagues.map((name) => someone(name)),
    ),
  ]);
  await joinIn(stage, colleagues);
  await weekAbove(stage, 0);
  await stage.until(asked(1));
  const full = { 'Hoe was je werkweek?': 'Te vol' };
  await fillsIn(stage, 'Anna', 'Aantallen invullen', { ...full, 'Hoeveel gezinnen heb je nu?': '73' });
  await everyoneFillsIn(stage, colleagues.slice(1), 'Aantallen invullen', {
    ...full,
    'Hoeveel gezinnen heb je nu?': '19',
  });

  await stage.until(shown(1));
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Jullie team zit boven de bandbreedte.');
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Een gezin houdt één vast gezicht');
  expect(await threads(stage)).toHaveLength(1);
  expect((await talk(stage))[0]).toContain('Dat zegt niets over hoe goed iemand werkt.');
  expect((await talk(stage))[0]).toContain('Eén vraag om mee te beginnen');
  expect((await talk(stage))[0]).toContain('Noem geen gezinnen.');
  await stage.tapsIn('Bert', 'Noord', 'Maak een afspraak');
  await stage.sends('Bert', 'Bewaar de afspraak', {
    'Wat gaan we doen?': 'We nemen twee weken geen nieuwe vragen aan',
    'Waaraan merken we': 'We zijn weer op tijd thuis',
  });
  expect(stage.seesOnlyNow('Bert')).toContain('Rond 13 oktober kom ik erop terug.');
  await stage.until('2026-09-15 12:10');
  expect((await talk(stage)).at(-1)).toContain('‘We nemen twee weken geen nieuwe vragen aan’');

  await weekAbove(stage, 2);
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain(
    'Jullie gesprek hierover loopt verder onder een eerder bericht.',
  );
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('voor de tweede keer op rij');
  expect(await talk(stage)).toHaveLength(2);
  await weekAbove(stage, 3);
  expect((await talk(stage)).at(-1)).toContain('Wie buiten het team kan meedenken of meebeslissen?');
  await weekAbove(stage, 4);
  expect(await talk(stage)).toHaveLength(3);

  await weekAbove(stage, 5);
  expect((await talk(stage)).at(-1)).toContain('Wat doen we nu niet?');
  await stage.until(asked(6));
  expect(await talk(stage)).toHaveLength(4);
  await everyoneTaps(stage, colleagues, 'Te vol');
  await stage.until(shown(6));
  expect((await talk(stage)).at(-1)).toContain('Terug naar jullie afspraak');
  expect((await talk(stage)).at(-1)).toContain('We zijn weer op tijd thuis');
  await stage.tapsIn('Carla', 'Noord', 'Voor een deel');
  expect((await talk(stage)).at(-1)).toContain('Hoe het ging: voor een deel.');
  await stage.tapsIn('Carla', 'Noord', 'Schrijf op wat we leerden');
  await stage.sends('Carla', 'Bewaar de les', {
    'Dit nemen we mee': 'Wachten hielp alleen bij nieuwe vragen',
  });
  await stage.tapsIn('Carla', 'Noord', 'Doorgaan');
  expect((await talk(stage)).at(-1)).toContain('Jullie gaan ermee door. Rond 17 november kom ik erop terug.');
  expect((await talk(stage)).at(-1)).toContain('Wachten hielp alleen bij nieuwe vragen');

  await weekAbove(stage, 7);
  expect(await talk(stage)).toHaveLength(5);
  await weekAbove(stage, 8);
  expect((await talk(stage)).at(-1)).toContain('Er is een besluit nodig van buiten het team.');
  await weekAbove(stage, 9);
  expect(await talk(stage)).toHaveLength(6);
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('voor de negende keer op rij');
  await stage.says('Anna', 'trend');
  const trend = weeksIn(await lastHeard(stage, 'Anna'));
  expect(trend).toContainEqual({ week: 45, place: '▲ boven', felt: 'vooral te vol' });

  await stage.until(asked(10));
  await everyoneFillsIn(stage, colleagues, 'Aantallen invullen', {
    'Hoe was je werkweek?': 'Goed te doen',
    'Wij begeleiden zelf': '16',
  });
  await stage.until(shown(10));
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Jullie team zit binnen de bandbreedte.');
  expect((await talk(stage)).at(-1)).toContain('Terug naar jullie afspraak');
  await stage.tapsIn('Dirk', 'Noord', 'Niet gelukt');
  await stage.tapsIn('Dirk', 'Noord', 'Anders doen');
  expect((await talk(stage)).at(-1)).toContain('Maak er een nieuwe afspraak van.');
  await stage.until(asked(11));
  await everyoneTaps(stage, colleagues, 'Goed te doen');
  await stage.until(shown(11));
  expect((await talk(stage)).at(-1)).toContain('Weer binnen de bandbreedte');
  expect((await talk(stage)).at(-1)).toContain('Dit gesprek sluit ik met één vraag om van te leren.');
  expect(await threads(stage)).toHaveLength(1);

  await stage.until(asked(12));
  await everyoneTaps(stage, colleagues, 'Goed te doen');
  await stage.until(shown(12));
  expect(await lastPost(stage, 'Anna', 'Noord')).not.toContain('loopt verder');
  await stage.says('Anna', 'afspraken');
  expect((await stage.heard('Anna')).at(-1)).toContain('Niet gelukt · Anders doen');
});
