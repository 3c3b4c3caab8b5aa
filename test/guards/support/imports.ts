import { posix } from 'node:path';
import { argumentsOf, calleeNames, isNode, list, literalText, parse, type SyntaxNode, walk } from './syntax';

/** One module that a file asks for; `typeOnly` when nothing of it is left after compiling. */
export type Import = { readonly from: string; readonly typeOnly: boolean };

/** Everything a text imports, re-exports, requires or names as a type. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const add = (source: unknown, typeOnly: boolean) => {
    const from = literalText(source);
    if (from !== undefined) found.push({ from, typeOnly });
  };
  walk(parse(text), (node) => {
    if (isDeclarationWithSource(node)) add(node.source, node.typeOnly === true || onlyTypes(node));
    if (node.type === 'TsImportType') add(node.argument, true);
    if (node.type === 'TsExternalModuleReference') add(node.expression, false);
    if (node.type === 'CallExpression' && isLoading(node.callee)) add(argumentsOf(node)[0], false);
  });
  return found;
}

/** The repository path that a relative import means, among the paths that exist. */
export function resolveImport(importer: string, from: string, exists: (path: string) => boolean): string {
  const base = posix.join(posix.dirname(importer), from);
  const stem = base.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}/index.ts`, base].find(exists) ?? `${stem}.ts`;
}

/** The package an import names, without the path inside it. */
export function packageOf(from: string): string {
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

function isDeclarationWithSource(node: SyntaxNode): boolean {
  return ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type);
}

function onlyTypes(node: SyntaxNode): boolean {
  const specifiers = list(node.specifiers);
  return specifiers.length > 0 && specifiers.every((one) => isNode(one) && one.isTypeOnly === true);
}

function isLoading(callee: unknown): boolean {
  return isNode(callee, 'Import') || calleeNames(callee).name === 'require';
}
