import type * as Adaptive from 'adaptivecards';
import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import { isJsonList, isJsonObject, type Json, type JsonObject, toJson } from '../../src/cards/json';

// The package's own entry is an ES module without the marks Node needs; the bundle is not.
const bundle: unknown = require('adaptivecards/dist/adaptivecards.js');
const { AdaptiveCard, HostConfig, SerializationContext } = z.custom<typeof Adaptive>().parse(bundle);

function readingOf(json: JsonObject): readonly string[] {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  const context = new SerializationContext();
  card.parse(json, context);
  const validation = card.validateProperties().validationEvents;
  const reading = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...reading, ...validation].map((event) => event.message);
}

/** What Microsoft's own parser has to say about a card; nothing, when all is well. */
// Version 3.0.6 refuses every second `lang` it reads (a pattern with a remembered place): only what it says twice counts.
export function parseOfficially(json: JsonObject): readonly string[] {
  const again = readingOf(json);
  return readingOf(json).filter((message) => again.includes(message));
}

/** The official library keeps a property that became null; ours leaves it out. */
function withoutNulls(json: Json): Json {
  if (isJsonList(json)) return json.map(withoutNulls);
  if (!isJsonObject(json)) return json;
  const kept = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNulls(value)]));
}

const prepared = new Map<Json, Template>();

/** The card as Microsoft's templating library fills it; reading a template takes it long, so that is done once. */
export function expandOfficially(json: Json, view: object): Json {
  const template = prepared.get(json) ?? new Template(json);
  prepared.set(json, template);
  const expanded: unknown = template.expand({ $root: view });
  return withoutNulls(toJson(expanded));
}
