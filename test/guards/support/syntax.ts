import { parseSync } from '@swc/core';

/** A node of the syntax tree; its fields are read with the guards below. */
export type SyntaxNode = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The syntax tree of a TypeScript text; TypeScript 7 itself has no interface for it. */
export function parse(text: string): SyntaxNode {
  const tree: unknown = parseSync(text, { syntax: 'typescript', target: 'es2022' });
  if (!isNode(tree)) throw new Error('The parser returned no tree.');
  return tree;
}

/** Calls back for every node, outermost first, with the nodes around it, nearest first. */
export function walk(
  node: unknown,
  visit: (node: SyntaxNode, around: readonly SyntaxNode[]) => void,
  around: readonly SyntaxNode[] = [],
): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, around);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const inside = isNode(node) ? [node, ...around] : around;
  if (isNode(node)) visit(node, around);
  for (const value of Object.values(node)) walk(value, visit, inside);
}

/** Whether the value is a syntax node, of the given type if one is given. */
export function isNode(value: unknown, type?: string): value is SyntaxNode {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && (type === undefined || value.type === type);
}

/** The items of a field that holds a list, whatever they are. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a string or template, with `…` where a template fills something in. */
export function literalText(node: unknown): string | undefined {
  if (isNode(node, 'StringLiteral')) return String(node.value);
  if (!isNode(node, 'TemplateLiteral')) return undefined;
  return list(node.quasis)
    .map((part) => (isNode(part) ? String(part.cooked ?? part.raw) : ''))
    .join('…');
}

/** The name a callee ends in, and the name of what it is called on: `log`, `info` for `this.log.info`. */
export function calleeNames(callee: unknown): { readonly on?: string; readonly name?: string } {
  if (isNode(callee, 'Identifier')) return { name: String(callee.value) };
  if (!isNode(callee, 'MemberExpression')) return {};
  const name = isNode(callee.property, 'Identifier') ? { name: String(callee.property.value) } : {};
  const on = calleeNames(callee.object).name;
  return { ...name, ...(on !== undefined && { on }) };
}

/** The expressions a call or construction is given. */
export function argumentsOf(node: SyntaxNode): readonly unknown[] {
  return list(node.arguments).map((argument) =>
    typeof argument === 'object' && argument !== null && 'expression' in argument
      ? argument.expression
      : undefined,
  );
}
