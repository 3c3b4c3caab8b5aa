import { filesUnder } from './support/files';
import { importsOf } from './support/imports';
import { importFaults } from './support/places';
import { reachOf } from './support/reach';

const source = filesUnder('src', '.ts');

describe('who may import whom', () => {
  it('holds for every file of src', () => {
    expect(importFaults(source)).toEqual([]);
  });

  it.each([
    ['src/domain/band.ts', "import { Chat } from '../ports/chat';"],
    ['src/domain/band.ts', "import { factors } from '../catalogue/factors';"],
    ['src/domain/band.ts', "import { readFileSync } from 'node:fs';"],
    ['src/domain/band.ts', "import { z } from 'zod';"],
    ['src/catalogue/factors.ts', "import { week } from '../domain/week';"],
    ['src/views/card.ts', "import type { Store } from '../ports/store';"],
    ['src/ports/store.ts', "import type { World } from '../application/world';"],
    ['src/application/submit-check-in.ts', "export * from '@slack/bolt';"],
    ['src/application/submit-check-in.ts', "const store = require('../adapters/sqlite/store');"],
    ['src/records/team.ts', "import { createServer } from 'node:http';"],
    ['src/cards/fill.ts', "import { createHash } from 'node:crypto';"],
    ['src/adapters/slack/render.ts', "import { send } from '../teams/send';"],
    ['src/adapters/slack/render.ts', "import express from 'express';"],
    ['src/adapters/slack/render.ts', "import { readConfig } from '../../config';"],
    ['src/adapters/unheard-of/send.ts', "import got from 'got';"],
    ['src/adapters/http/serve.ts', "const { wire } = await import('../../wire');"],
    ['src/domain/week.ts', "type Wire = import('../wire').Wire;"],
    ['src/wire.ts', "import './main';"],
    ['src/config.ts', "import { week } from './domain/week';"],
  ])('is broken when %s says %s', (path, text) => {
    expect(importFaults([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['src/domain/band.ts', "import type { FactorId } from '../catalogue/factors';"],
    ['src/domain/band.ts', "import { addDays } from 'date-fns/addDays';"],
    ['src/adapters/slack/send.ts', "import { App } from '@slack/bolt'; import { render } from './render';"],
    ['src/adapters/http/serve.ts', "import { createServer } from 'node:http';"],
    ['src/adapters/slack/receive-http.ts', "import { readBody } from '../http/read-body';"],
    ['src/wire.ts', "import { App } from '@slack/bolt'; import './adapters/slack/send';"],
    ['src/bin/doctor.ts', "import { wire } from '../wire'; import { readConfig } from '../config';"],
  ])('allows %s to say %s', (path, text) => {
    expect(importFaults([{ path, text }])).toEqual([]);
  });

  it('sees every way to name a module', () => {
    const text = `import a from 'a'; import type { B } from 'b'; import { type C } from 'c'; export { d } from 'd';
      export * from 'e'; const f = require('f'); void import('g'); type H = import('h').H; import i = require('i');`;
    expect(importsOf(text).map(({ from, typeOnly }) => (typeOnly ? from.toUpperCase() : from))).toEqual([
      ...['a', 'B', 'C', 'd', 'e', 'f', 'g', 'H', 'i'],
    ]);
  });
});

describe('the check-in', () => {
  const start = 'src/application/submit-check-in.ts';
  const lightPackages = ['zod', 'date-fns', '@date-fns/tz'];
  const isHere = source.some((file) => file.path === start);

  (isHere ? it : it.skip)('is understood from at most 25 files and three small packages', () => {
    const reach = reachOf(start, source);
    expect(reach.files.length).toBeLessThanOrEqual(25);
    expect(reach.packages.filter((name) => !lightPackages.includes(name))).toEqual([]);
  });

  it('reaches whatever the files it imports import', () => {
    const files = [
      {
        path: 'src/application/a.ts',
        text: "import { b } from '../domain/b'; import type { p } from '../ports/p';",
      },
      { path: 'src/domain/b.ts', text: "import './c'; import '../domain/b';" },
      { path: 'src/domain/c.ts', text: "import type { App } from '@slack/bolt';" },
      { path: 'src/ports/p.ts', text: "import 'unreached';" },
    ];
    expect(reachOf('src/application/a.ts', files)).toEqual({
      files: ['src/application/a.ts', 'src/domain/b.ts', 'src/domain/c.ts'],
      packages: ['@slack/bolt'],
    });
  });
});
