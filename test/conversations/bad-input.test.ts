import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneTaps, joinIn, lastHeard } from './support/people';
import type { Stage } from './support/stage';
import { weeksLater } from './support/wall-clock';

const asked = (week: number) => weeksLater('2026-09-04 15:00', week);
const plan = aTeamPlan(
  'Noord',
  six.map((name) => someone(name)),
);
const full = { 'Hoe was je werkweek?': 'Te vol' };

/** In the third week, with the whole form open in front of Anna. */
async function formWithTypes(stage: Stage): Promise<void> {
  await joinIn(stage, six);
  for (const week of [0, 1]) {
    await stage.until(asked(week));
    await everyoneTaps(stage, six, 'Goed te doen');
  }
  await stage.until(asked(2));
  await stage.taps('Anna', 'Aantallen invullen');
}

function fieldOf(stage: Stage, label: string) {
  return stage.formOf('Anna').find((field) => field.label === label);
}

describeConversation(
  'a number that cannot be is said beside its field, and what was typed stays',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [plan]);
    await formWithTypes(stage);
    const wrong = [
      ['-2', '0 of meer'],
      ['2.5', 'heel getal'],
      ['2,5', 'heel getal'],
      ['401', '400 of minder'],
      ['veel', 'een getal'],
      ['1e3', 'een getal'],
      ['99999999999999999999', ''],
    ] as const;
    for (const [typed, sentence] of wrong) {
      await stage.sends('Anna', 'Bewaren', {
        ...full,
        'Wij begeleiden zelf': typed,
        'Wij hebben de regie': '61',
      });
      expect(fieldOf(stage, 'Wij begeleiden zelf')?.beside).toContain('Let op:');
      expect(fieldOf(stage, 'Wij begeleiden zelf')?.beside).toContain(sentence);
      expect(fieldOf(stage, 'Wij hebben de regie')).toEqual({ label: 'Wij hebben de regie', value: '61' });
      expect(fieldOf(stage, 'Hoe was je werkweek?')?.value).toBe('Te vol');
    }
    await stage.sends('Anna', 'Bewaren', { 'Wij begeleiden zelf': '400', 'Werkuren deze week': '61' });
    expect(fieldOf(stage, 'Werkuren deze week')?.beside).toContain('60 of minder');
    await stage.sends('Anna', 'Bewaren', { 'Werkuren deze week': '22,25' });
    expect(fieldOf(stage, 'Werkuren deze week')?.beside).toContain('halve getallen');
    expect(await stage.record('Noord', 'round/2026-W38')).toMatchObject({ answers: {} });

    await stage.sends('Anna', 'Bewaren', { 'Werkuren deze week': '22,5', 'Wij begeleiden zelf': ' 73 ' });
    expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is binnen');
    await stage.taps('Anna', 'Mijn antwoorden');
    expect(stage.seesOnlyNow('Anna')).toContain('22,5 werkuren');
  },
);

describeConversation(
  'four factors, a line that is too long and no felt week are each said in their own place',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [plan]);
    await formWithTypes(stage);
    const four = 'Zorgen over veiligheid + Crisis deze week + Veel nieuwe gezinnen + We helpen elkaar goed';
    await stage.sends('Anna', 'Bewaren', {
      'Wat woog mee deze week?': four,
      'Een zin die het team mag horen': 'a'.repeat(290),
      'Wij begeleiden zelf': '61',
    });
    expect(fieldOf(stage, 'Wat woog mee deze week?')).toMatchObject({ value: four });
    expect(fieldOf(stage, 'Wat woog mee deze week?')?.beside).toContain('kies er hoogstens 3');
    expect(fieldOf(stage, 'Een zin die het team mag horen')?.beside).toContain(
      'er passen 280 tekens in. Haal er 10 weg.',
    );
    expect(fieldOf(stage, 'Hoe was je werkweek?')?.beside).toContain('dit heb ik nodig');
    expect(fieldOf(stage, 'Wij begeleiden zelf')?.value).toBe('61');
  },
);

describeConversation(
  'a line that could point at a family is marked and can be written again',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [plan]);
    await formWithTypes(stage);
    const line = 'Een zin die het team mag horen';
    for (const [text, marked] of [
      ['Gezin 111222333 kost veel tijd', '“111222333” lijkt op een burgerservicenummer'],
      ['Bel 06-12345678 voor dat gezin', '“06-12345678” lijkt op een telefoonnummer'],
      ['De moeder van Sanne belt elke dag', '“moeder van Sanne” lijkt op de naam van een ouder of kind'],
    ] as const) {
      await stage.sends('Anna', 'Bewaren', { ...full, [line]: text });
      expect(fieldOf(stage, line)?.value).toBe(text);
      expect(fieldOf(stage, line)?.beside).toContain(marked);
      expect(fieldOf(stage, line)?.beside).toContain('Ik heb nog niets bewaard.');
    }
    expect(JSON.stringify(await stage.records())).not.toMatch(/111222333|12345678|Sanne/);

    const counted = 'Ik heb 23 gezinnen en dat is te veel';
    await stage.sends('Anna', 'Bewaren', { ...full, [line]: counted });
    expect(fieldOf(stage, line)?.value).toBe(counted);
    expect(fieldOf(stage, line)?.beside).toContain('“23” is een getal, en getallen houd ik uit de chat.');

    await stage.sends('Anna', 'Bewaren', { ...full, [line]: 'De wachtlijst kost ons veel tijd' });
    expect(await lastHeard(stage, 'Anna')).toContain('Zo ziet je team je zin, zonder je naam.');
    await everyoneTaps(stage, six.slice(1), 'Te vol');
    await stage.taps('Anna', 'Deel met het team');
    await stage.until('2026-09-22 12:00');
    expect((await stage.channel('Bert', 'Noord')).at(-1)?.text).toContain(
      '‘De wachtlijst kost ons veel tijd’',
    );
  },
);

describeConversation(
  'a form sent after the close says so and stays open with everything that was typed',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [plan]);
    await formWithTypes(stage);
    await stage.until('2026-09-22 11:30');
    const typed = { ...full, 'Wij begeleiden zelf': '73' };
    await stage.sends('Anna', 'Bewaren', typed);
    expect(stage.seesOnlyNow('Anna')).toContain('Week 38 is gesloten sinds dinsdag 22 september');
    for (const [label, value] of Object.entries(typed)) expect(fieldOf(stage, label)?.value).toBe(value);
    expect(await stage.record('Noord', 'round/2026-W38')).toMatchObject({ answers: {} });
  },
);

describeConversation(
  'a stale card, a closed round, a week that is not there and a stranger change nothing',
  async (open) => {
    const others = ['Lies', 'Mo', 'Nel', 'Otto', 'Pien'].map((name) => someone(name));
    const stage = await open('2026-09-02 09:00', [plan, aTeamPlan('Zuid', others)]);
    await joinIn(stage, six);
    await stage.until(asked(0));
    await everyoneTaps(stage, six.slice(1), 'Goed te doen');
    await stage.until('2026-09-08 11:30');
    await stage.taps('Anna', 'Te vol');
    expect(await lastHeard(stage, 'Anna')).toContain(
      'Week 36 is gesloten sinds dinsdag 8 september om 11.30 uur.',
    );
    await stage.says('Anna', 'weekvraag');
    expect(await lastHeard(stage, 'Anna')).toContain('Er staat nu geen weekvraag open.');

    await stage.until(asked(1));
    await stage.taps('Anna', 'Meer vertellen', 'oldest');
    expect(await lastHeard(stage, 'Anna')).toContain('Week 36 is gesloten');
    await stage.taps('Anna', 'Te vol', 'oldest');
    await stage.taps('Anna', 'Vraag het later', 'oldest');
    expect(await lastHeard(stage, 'Anna')).toContain('Week 36 is gesloten');
    expect(Object.keys((await stage.record('Noord', 'round/2026-W37'))?.answers ?? {})).toEqual([]);

    const team = stage.teamId('Noord');
    await stage.forges('Anna', { kind: 'answer-week', team, week: '2027-W20', felt: 'too-full' });
    expect(await lastHeard(stage, 'Anna')).toContain('Voor week 20 heb ik geen weekvraag.');
    const before = await stage.record('Noord', 'round/2026-W37');
    await stage.forges('Lies', { kind: 'answer-week', team, week: '2026-W37', felt: 'too-full' });
    expect(await lastHeard(stage, 'Lies')).toContain('Ik heb je niet op de lijst staan.');
    await stage.forges('Lies', { kind: 'show-status', team });
    await stage.forges('Lies', { kind: 'show-trend', team });
    await stage.forges('Lies', { kind: 'delete-own-answers', team, sure: true });
    expect((await stage.heard('Lies')).join('\n')).not.toMatch(
      /Stand van zaken · Team Noord|Trend · Team Noord|verwijderd/,
    );
    expect(await stage.record('Noord', 'round/2026-W37')).toEqual(before);
  },
);
