import { isJsonList, isJsonObject, type Json, type JsonObject } from './json';

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value.replace(/\\([^A-Za-z0-9\s])/g, '$1') : '';
}

function childrenOf(element: JsonObject, ...keys: readonly string[]): readonly JsonObject[] {
  return keys.flatMap((key) => {
    const children = element[key];
    return isJsonList(children) ? children.filter(isJsonObject) : [];
  });
}

function rowText(row: JsonObject): string {
  return childrenOf(row, 'cells')
    .map((cell) => linesOf(cell).join(' '))
    .join(' | ');
}

function inputLines(input: JsonObject): readonly string[] {
  const label = text(input['label']) || text(input['title']);
  const value = input['value'];
  const filledIn = typeof value === 'string' || typeof value === 'number' ? ` ${value}` : '';
  const choices = childrenOf(input, 'choices').map((choice) => `  ( ) ${text(choice['title'])}`);
  const placeholder = text(input['placeholder']);
  return [`${label}: [${filledIn.trim()}]${placeholder ? ` ${placeholder}` : ''}`, ...choices];
}

function linesOf(element: JsonObject): readonly string[] {
  const type = text(element['type']);
  if (type === 'TextBlock') return [text(element['text'])];
  if (type === 'RichTextBlock')
    return [
      childrenOf(element, 'inlines')
        .map((run) => text(run['text']))
        .join(''),
    ];
  if (type === 'FactSet') {
    return childrenOf(element, 'facts').map((fact) => `${text(fact['title'])}: ${text(fact['value'])}`);
  }
  if (type === 'Table') return childrenOf(element, 'rows').map(rowText);
  if (type.startsWith('Input.')) return inputLines(element);
  if (type.startsWith('Action.')) {
    const folded = element['card'];
    return [`[${text(element['title'])}]`, ...(isJsonObject(folded) ? linesOf(folded) : [])];
  }
  const selectable = element['selectAction'];
  return [
    ...childrenOf(element, 'body', 'items', 'columns', 'cells', 'actions').flatMap(linesOf),
    ...(isJsonObject(selectable) ? linesOf(selectable) : []),
  ];
}

/** The card as plain text, from top to bottom: for places that cannot draw it, and for reading what changed. */
export function cardText(card: JsonObject): string {
  return linesOf(card)
    .filter((line) => line !== '')
    .join('\n');
}
