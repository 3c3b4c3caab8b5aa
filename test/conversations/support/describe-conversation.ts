import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { delivered, messagesWith, outOfHours, overBudget } from './house-rules';
import { platforms, type StagePlatform } from './platforms';
import { withoutPlatform } from './records-left';
import { type ScribedStage, writtenDown } from './scribe';
import type { OpenStage, RecordsLeft } from './stage';

/** A conversation in the users' words, told without knowing the platform. */
export type Script = (open: OpenStage) => Promise<void>;

const folder = join(__dirname, '..', '..', '..', 'test-results', 'conversations');
const patience = 60_000;

/** Smaller numbers are also days, weeks and agreed limits; a larger one in a message can only come from an answer. */
const tellingFrom = 54;

/** Plays a script on every platform; each leaves a text to read, keeps the promises and leaves the same records. */
export function describeConversation(title: string, script: Script): void {
  describe(title, () => {
    const begun = new Set<string>();
    const left = new Map<string, RecordsLeft>();
    test.each(platforms)(
      'goes like this on $name',
      async (platform) => {
        begun.add(platform.name);
        left.set(platform.name, await play(title, script, platform));
      },
      patience,
    );
    if (platforms.length < 2) return;
    test('leaves the same records on every platform', () => {
      expect([...left.keys()]).toEqual([...begun]);
      const [first, ...others] = [...left.values()].map(withoutPlatform);
      for (const other of others) expect(other).toEqual(first);
    });
  });
}

async function play(title: string, script: Script, platform: StagePlatform): Promise<RecordsLeft> {
  const stages: ScribedStage[] = [];
  const open: OpenStage = async (begin, plans) => {
    const stage = await writtenDown(await platform.open(begin, plans), begin);
    stages.push(stage);
    return stage;
  };
  try {
    await script(open);
    expect(stages).not.toHaveLength(0);
    for (const stage of stages) await keepsItsPromises(stage);
    const left: Record<string, unknown> = {};
    for (const [nth, stage] of stages.entries()) {
      for (const [name, value] of Object.entries(await stage.records())) left[`${nth} ${name}`] = value;
    }
    return left;
  } finally {
    writeDown(`${slug(title)}.${platform.name}.txt`, title, stages);
    for (const stage of stages) await stage.close();
  }
}

async function keepsItsPromises(stage: ScribedStage): Promise<void> {
  expect(stage.complaints()).toEqual([]);
  const telling = [...stage.typedNumbers()].filter((typed) => Number(typed.replace(',', '.')) >= tellingFrom);
  expect(messagesWith(telling, await stage.everything())).toEqual([]);
  const unasked = delivered(await stage.books());
  expect(overBudget(unasked)).toEqual([]);
  expect(outOfHours(unasked)).toEqual([]);
}

function writeDown(file: string, title: string, stages: readonly ScribedStage[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), `${title}\n\n${stages.map((stage) => stage.script()).join('\n\n')}\n`);
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
