import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardView } from '../views/card-view';
import { fillTemplate } from './fill-template';
import { isJsonObject, type Json, type JsonObject, toJson } from './json';

/** Where the templates are: beside src as well as beside dist. */
export const templateFolder = join(__dirname, '..', '..', 'adaptive-cards');

const loaded = new Map<CardView['kind'], Json>();

/** The template of a card kind, read from disk once. */
export function loadTemplate(kind: CardView['kind']): Json {
  const known = loaded.get(kind);
  if (known !== undefined) return known;
  const template = toJson(JSON.parse(readFileSync(join(templateFolder, `${kind}.json`), 'utf8')));
  loaded.set(kind, template);
  return template;
}

/** The Adaptive Card that shows a view. */
export function fill(view: CardView): JsonObject {
  const card = fillTemplate(loadTemplate(view.kind), view);
  if (!isJsonObject(card)) throw new Error(`the template of ${view.kind} is not an object`);
  return card;
}
