import { isObject } from './json';

/** What an expression may look at: the element's own data, and the whole view. */
export interface Scope {
  readonly data: unknown;
  readonly root: unknown;
  /** The place in the list that repeats this element. */
  readonly index?: number;
}

const pathPattern = String.raw`(?:\$root|\$data|\$index|[A-Za-z]\w*)(?:\.\w+|\[\d+\])*`;
const isPath = new RegExp(`^${pathPattern}$`);
const isComparison = new RegExp(`^(${pathPattern}) (==|!=) '([^']*)'$`);
const isExists = new RegExp(`^(!?)exists\\((${pathPattern})\\)$`);
const isNegation = new RegExp(`^!(${pathPattern})$`);
const isFloat = new RegExp(`^float\\((${pathPattern})\\)$`);
const isIf = /^if\((.+), (.+), null\)$/;

/** Follows a path; undefined when it leads nowhere. */
function follow(path: string, scope: Scope): unknown {
  const [first = '', ...rest] = path.split(/[.[\]]+/).filter((step) => step !== '');
  if (first === '$index') return scope.index;
  const [start, steps]: [unknown, readonly string[]] =
    first === '$root'
      ? [scope.root, rest]
      : first === '$data'
        ? [scope.data, rest]
        : [scope.data, [first, ...rest]];
  return steps.reduce<unknown>(
    (value, step) =>
      Array.isArray(value)
        ? value[Number(step)]
        : isObject(value) && Object.hasOwn(value, step)
          ? value[step]
          : undefined,
    start,
  );
}

/** Answers a condition: `exists(path)`, `path == 'text'`, `path != 'text'`, a path, and the first and last with `!`. */
export function holds(expression: string, scope: Scope): boolean {
  const exists = isExists.exec(expression);
  if (exists) return (exists[1] === '!') !== (follow(exists[2] ?? '', scope) !== undefined);
  const comparison = isComparison.exec(expression);
  if (comparison) return (comparison[2] === '!=') !== (follow(comparison[1] ?? '', scope) === comparison[3]);
  const negation = isNegation.exec(expression);
  if (negation) return !follow(negation[1] ?? '', scope);
  if (isPath.test(expression)) return Boolean(follow(expression, scope));
  throw new Error(`the template has a condition the filler does not know: ${expression}`);
}

/**
 * The value of a path, of `float(path)` or of `if(condition, value, null)`; null leaves a property out.
 * The official spelling knows far more; what is not here is not needed, and throws.
 */
export function evaluate(expression: string, scope: Scope): unknown {
  const choice = isIf.exec(expression);
  if (choice) return holds(choice[1] ?? '', scope) ? evaluate(choice[2] ?? '', scope) : null;
  const float = isFloat.exec(expression);
  if (!float && !isPath.test(expression)) {
    throw new Error(`the template has an expression the filler does not know: ${expression}`);
  }
  const value = follow(float?.[1] ?? expression, scope);
  if (value === undefined) throw new Error(`the view has nothing at \${${expression}}`);
  if (!float) return value;
  // In a form that comes back with a fault the text may be no number; the field is then empty, with its sentence.
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
