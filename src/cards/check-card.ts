import { isJsonList, isJsonObject, type Json, type JsonObject } from './json';

/** Teams draws Adaptive Cards up to this version (learn.microsoft.com, "Adaptive Cards overview"). */
export const cardVersion = '1.5';
/** Teams draws at most six actions of a card (learn.microsoft.com, "Card actions"). */
export const maxActions = 6;
/** Connector messages are refused above 28 KB; below it a card fits everywhere in Teams. Pictures are not counted. */
export const maxBytes = 28_000;
/** Teams takes a message of 100 KB and advises 80, without what pictures take (learn.microsoft.com, "Format your bot messages"). */
const maxBytesInAll = 80_000;

const pictures = /data:image\/png;base64,[A-Za-z0-9+/=]*/g;

/** Whether a filled card is small enough to be taken. */
export function isSmallEnough(card: JsonObject): boolean {
  const json = JSON.stringify(card);
  return (
    Buffer.byteLength(json.replace(pictures, '')) <= maxBytes && Buffer.byteLength(json) <= maxBytesInAll
  );
}

const elementTypes = new Set([
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Image',
  'FactSet',
  'Container',
  'ColumnSet',
  'Column',
  'Table',
  'TableRow',
  'TableCell',
  'ActionSet',
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.ChoiceSet',
  'Input.Toggle',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
]);

/** Elements that only Teams draws; elsewhere their fallback stands in. */
const teamsOnly = /^Chart\./;

const inputsNeed = ['id', 'label'] as const;

function everyObject(node: Json | undefined): readonly JsonObject[] {
  if (isJsonList(node)) return node.flatMap(everyObject);
  if (!isJsonObject(node)) return [];
  const inner = Object.entries(node).filter(([key]) => key !== 'data' && key !== 'msteams');
  return [node, ...inner.flatMap(([, value]) => everyObject(value))];
}

/** Actions as a reader counts them: a fallback is the same button again. */
function withoutFallbacks(node: Json): Json {
  if (isJsonList(node)) return node.map(withoutFallbacks);
  if (!isJsonObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => key !== 'fallback');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutFallbacks(value)]));
}

function startsWith(type: Json | undefined, start: string): boolean {
  return typeof type === 'string' && type.startsWith(start);
}

function faultsOf(element: JsonObject): readonly string[] {
  const type = element['type'];
  if (typeof type !== 'string') return [];
  const name = `${type} ${typeof element['id'] === 'string' ? element['id'] : ''}`.trim();
  if (teamsOnly.test(type)) return element['fallback'] === undefined ? [`${name} has no fallback`] : [];
  if (!elementTypes.has(type)) return [`${name} is not on the list of elements we use`];
  if (type === 'Action.Execute' && element['fallback'] === undefined) return [`${name} has no fallback`];
  if (!type.startsWith('Input.')) return [];
  return inputsNeed.filter((key) => !element[key]).map((key) => `${name} has no ${key}`);
}

/** What would keep a filled card from being drawn everywhere; an empty list is good news. */
export function cardFaults(card: JsonObject): readonly string[] {
  const objects = everyObject(card);
  const actions = everyObject(withoutFallbacks(card)).filter(
    ({ type, mode }) => startsWith(type, 'Action.') && mode !== 'secondary',
  );
  const json = JSON.stringify(card);
  const ids = objects.flatMap(({ type, id }) => (startsWith(type, 'Input.') ? [id] : []));
  return [
    ...(card['type'] === 'AdaptiveCard' ? [] : ['the outermost element is no AdaptiveCard']),
    ...(card['version'] === cardVersion ? [] : [`the version is not ${cardVersion}`]),
    ...(actions.length > maxActions ? [`${actions.length} actions, more than ${maxActions}`] : []),
    ...(isSmallEnough(card) ? [] : [`larger than ${maxBytes} bytes`]),
    ...(json.includes('${') ? ['an expression was left unfilled'] : []),
    ...(new Set(ids).size < ids.length ? ['two inputs have the same id'] : []),
    ...objects.flatMap(faultsOf),
  ];
}
