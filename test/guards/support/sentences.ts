import type { RepositoryFile } from './files';
import { calleeNames, isNode, literalText, parse, type SyntaxNode, walk } from './syntax';

/** A file whose sentences stay where they are, and why. */
export type Exception = { readonly path: string; readonly reason: string };

const sqlStart =
  /^(ALTER|BEGIN|COMMIT|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE|VACUUM|WITH)\b/;
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** Whether a person would read this as a sentence: three words or more, with a capital or an end. */
export function looksLikeSentence(text: string): boolean {
  const trimmed = text.trim();
  const words = trimmed.split(/\s+/).filter((word) => /\p{L}{2}|…/u.test(word) || /^[aI]$/.test(word));
  if (words.length < 3 || sqlStart.test(trimmed)) return false;
  return /^\p{Lu}/u.test(trimmed) || /\p{L}[.!?](\s|$)/u.test(trimmed);
}

/** Every sentence in code, save what goes to the log or into an error. */
export function sentenceFaults(
  files: readonly RepositoryFile[],
  exceptions: readonly Exception[] = [],
): string[] {
  const excused = exceptions.map(({ path }) => path);
  return files.flatMap((file) => {
    const faults: string[] = [];
    if (excused.includes(file.path)) return faults;
    walk(parse(file.text), (node, around) => {
      const text = literalText(node);
      if (text === undefined || !looksLikeSentence(text) || around.some(isForTheManager)) return;
      faults.push(`${file.path} says "${text.trim()}"`);
    });
    return faults;
  });
}

// The properties of an Adaptive Card that a person reads or hears.
const readProperties =
  /^(text|title|subtitle|label|placeholder|altText|errorMessage|fallbackText|speak|tooltip|activityTitle|caption)$/;

/** Every word in a card template that does not come from the view. */
export function templateFaults(files: readonly RepositoryFile[]): string[] {
  return files.flatMap((file) => {
    const faults: string[] = [];
    walkJson(JSON.parse(file.text), (name, value) => {
      if (readProperties.test(name) && hasWordsOfItsOwn(value)) faults.push(`${file.path} says "${value}"`);
    });
    return faults;
  });
}

function hasWordsOfItsOwn(value: string): boolean {
  const expressions = value.match(/\$\{[^}]*\}/g) ?? [];
  const fixed = value.replace(/\$\{[^}]*\}/g, '');
  return (
    /\p{L}/u.test(fixed) || expressions.some((expression) => /(['"])[^'"]*\p{L}[^'"]*\1/u.test(expression))
  );
}

function walkJson(value: unknown, visit: (name: string, value: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') visit(name, inner);
    else walkJson(inner, visit);
  }
}

function isForTheManager(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') return /Error$/.test(calleeNames(node.callee).name ?? '');
  if (!isNode(node, 'CallExpression')) return false;
  const { on = '', name = '' } = calleeNames(node.callee);
  return /^log(ger)?$/i.test(on) && logLevels.includes(name);
}
