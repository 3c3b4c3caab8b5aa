import { escapeMarkdown } from './escape-markdown';
import { evaluate, holds, type Scope } from './expression';
import { isJsonList, isJsonObject, type Json, type JsonObject, toJson } from './json';

type Escape = (text: string) => string;

const wholeExpression = /^\$\{([^{}]+)\}$/;
const expressions = /\$\{([^{}]+)\}/g;

function expressionOf(text: Json | undefined, key: string): string {
  const found = typeof text === 'string' ? wholeExpression.exec(text)?.[1] : undefined;
  if (found === undefined) throw new Error(`${key} must be exactly one \${…}`);
  return found;
}

function fillText(text: string, scope: Scope, escape: Escape): Json {
  const whole = wholeExpression.exec(text)?.[1];
  if (whole !== undefined) {
    const value = toJson(evaluate(whole, scope));
    return typeof value === 'string' ? escape(value) : value;
  }
  return text.replace(expressions, (_, expression: string) => {
    const value = evaluate(expression, scope);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new Error(`\${${expression}} stands inside a text but is no text or number`);
    }
    return escape(String(value));
  });
}

const asTyped: Escape = (text) => text;

/** Only these properties are read as Markdown; elsewhere a backslash would be shown. */
function isMarkdown(element: JsonObject, key: string, insideFacts: boolean): boolean {
  return (
    (key === 'text' && element['type'] === 'TextBlock') ||
    (insideFacts && (key === 'title' || key === 'value'))
  );
}

function fillProperties(element: JsonObject, scope: Scope, escape: Escape, parentKey: string): JsonObject {
  const filled: Record<string, Json> = {};
  for (const [key, value] of Object.entries(element)) {
    if (key === '$data' || key === '$when') continue;
    const escapeHere = isMarkdown(element, key, parentKey === 'facts') ? escape : asTyped;
    const results =
      typeof value === 'string' ? [fillText(value, scope, escapeHere)] : fillNode(value, scope, escape, key);
    if (results.length > 1) throw new Error(`${key} is one place and $data gives it a list`);
    const [result = null] = results;
    if (result !== null) filled[key] = result;
  }
  return filled;
}

function scopesOf(element: JsonObject, scope: Scope): readonly Scope[] {
  if (element['$data'] === undefined) return [scope];
  const expression = expressionOf(element['$data'], '$data');
  const when = element['$when'];
  if (!holds(`exists(${expression})`, scope) && when !== undefined) {
    const nowhere: Scope = { data: undefined, root: scope.root };
    if (!holds(expressionOf(when, '$when'), nowhere)) return [];
  }
  const data = evaluate(expression, scope);
  if (!Array.isArray(data)) return [{ data, root: scope.root }];
  return data.map((item: unknown, index) => ({ data: item, root: scope.root, index }));
}

/** A repeated element gives several nodes, an element whose `$when` fails gives none. */
function fillNode(node: Json, scope: Scope, escape: Escape, parentKey: string): readonly Json[] {
  if (typeof node === 'string') return [fillText(node, scope, asTyped)];
  if (isJsonList(node)) return [node.flatMap((item) => fillNode(item, scope, escape, parentKey))];
  if (!isJsonObject(node)) return [node];
  return scopesOf(node, scope)
    .filter((inner) => node['$when'] === undefined || holds(expressionOf(node['$when'], '$when'), inner))
    .map((inner) => fillProperties(node, inner, escape, parentKey));
}

/**
 * Fills a template in the official Adaptive Card spelling from a view, and throws where the view lacks what it asks.
 * Whatever is inserted is inserted as text: Markdown comes from the template or not at all.
 */
export function fillTemplate(template: Json, view: unknown, escape: Escape = escapeMarkdown): Json {
  const filled = fillNode(template, { data: view, root: view }, escape, '');
  const [card] = filled;
  if (card === undefined || filled.length > 1) throw new Error('a template fills to exactly one card');
  return card;
}
