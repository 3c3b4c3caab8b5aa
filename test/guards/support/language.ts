import type { RepositoryFile } from './files';
import { argumentsOf, calleeNames, isNode, literalText, parse, type SyntaxNode, walk } from './syntax';

/** A file that may use a form that is forbidden elsewhere, and why. */
export type Exception = { readonly path: string; readonly form: string; readonly reason: string };

type Finder = (node: SyntaxNode) => string | false;

const inSource: readonly Finder[] = [
  (node) => node.type === 'TsKeywordType' && node.kind === 'any' && 'any',
  (node) => ['TsAsExpression', 'TsTypeAssertion'].includes(node.type) && 'cast',
  (node) => node.type === 'TsNonNullExpression' && 'non-null',
];

const inTests: readonly Finder[] = [
  (node) =>
    isCall(node) && calleeNames(node.callee).on === 'jest' && namedLike(node, /^(do)?mock$/i) && 'jest.mock',
  (node) => isCall(node) && namedLike(node, /^(setTimeout|sleep|delay)$/) && 'sleep',
  (node) =>
    isNode(node, 'ImportDeclaration') && /timers\/promises$/.test(literalText(node.source) ?? '') && 'sleep',
  (node) =>
    isCall(node) && isTest(node) && /\bshould\b/i.test(literalText(argumentsOf(node)[0]) ?? '') && 'should',
];

/** Every loophole in src: `any`, a cast other than `as const`, a non-null assertion, a note to self. */
export function sourceFaults(
  files: readonly RepositoryFile[],
  exceptions: readonly Exception[] = [],
): string[] {
  return faults(files, inSource, exceptions);
}

/** Every bad habit in tests: module mocks, waiting by the clock, `should` in a name, a note to self. */
export function testFaults(
  files: readonly RepositoryFile[],
  exceptions: readonly Exception[] = [],
): string[] {
  return faults(files, inTests, exceptions);
}

/** The exceptions that excuse nothing any more. */
export function idleExceptions(
  files: readonly RepositoryFile[],
  exceptions: readonly Exception[],
): Exception[] {
  const found = [...sourceFaults(files), ...testFaults(files)];
  return exceptions.filter(({ path, form }) => !found.includes(`${path}: ${form}`));
}

function faults(
  files: readonly RepositoryFile[],
  finders: readonly Finder[],
  exceptions: readonly Exception[],
) {
  return files.flatMap(({ path, text }) => {
    const forms = new Set(/\b(TO[D]O|FIX[M]E)\b/.test(text) ? ['note to self'] : []);
    walk(parse(text), (node) => {
      for (const find of finders) {
        const form = find(node);
        if (form !== false) forms.add(form);
      }
    });
    const excused = exceptions.filter((exception) => exception.path === path).map(({ form }) => form);
    return [...forms].filter((form) => !excused.includes(form)).map((form) => `${path}: ${form}`);
  });
}

function isCall(node: SyntaxNode): boolean {
  return node.type === 'CallExpression';
}

function namedLike(node: SyntaxNode, pattern: RegExp): boolean {
  return pattern.test(calleeNames(node.callee).name ?? '');
}

// it('…'), it.only('…'), describe('…') and it.each(…)('…').
function isTest(node: SyntaxNode): boolean {
  const inner = isNode(node.callee, 'CallExpression') ? node.callee.callee : node.callee;
  const { on, name } = calleeNames(inner);
  return [on, name].some((word) => ['it', 'test', 'describe'].includes(word ?? ''));
}
