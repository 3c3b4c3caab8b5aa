import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Frame } from '../../src/views/card';
import type { CardView } from '../../src/views/card-view';

const sampleModule = z.object({
  samples: z.record(z.string(), z.custom<(frame: Frame) => CardView>((maker) => typeof maker === 'function')),
});

/** One card as an example, in one language. */
export interface Sample {
  readonly kind: string;
  readonly example: string;
  readonly locale: Frame['locale'];
  readonly view: CardView;
}

const folder = join(__dirname, 'samples');

/** The kinds that have a file with examples. */
export const sampledKinds: readonly string[] = readdirSync(folder).map((file) => basename(file, '.ts'));

/** The frame of every example: a Dutch youth and family team on an ordinary week. */
export function sampleFrame(locale: Frame['locale']): Frame {
  return { locale, team: 'Noord', word: 'family', zone: 'Europe/Amsterdam', practice: false };
}

/** Every example in both languages. */
export const allSamples: readonly Sample[] = sampledKinds.flatMap((kind) => {
  const loaded: unknown = require(join(folder, kind));
  return Object.entries(sampleModule.parse(loaded).samples).flatMap(([example, make]) =>
    (['nl', 'en'] as const).map((locale) => ({ kind, example, locale, view: make(sampleFrame(locale)) })),
  );
});
