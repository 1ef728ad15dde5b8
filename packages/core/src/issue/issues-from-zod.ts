import type * as z from 'zod/mini';
import type { Issue } from './issue.js';
import type { IssueCode } from './issue-code.js';
import { issueOf } from './issue-of.js';
import { describeFound, valueAt } from './value-at.js';

type ZodIssue = z.core.$ZodIssue;
type ZodUnionIssue = Extract<ZodIssue, { code: 'invalid_union' }>;
type Place = Issue['path'];

/**
 * The issues of a failed zod check in our own codes, each with its place and with what stood there.
 * `input` is the value that was checked; zod itself doesn't repeat it. All are errors, in the order in which
 * zod found them; what zod says without a code of ours becomes `wrong-format`.
 *
 * @example
 * const input = { ...kominfoToKotaCerdas, proposal: 'ya' };
 * const checked = crosswalkSchema.safeParse(input);
 * const issues = checked.success ? [] : issuesFromZod(checked.error, input);
 * issues[0]?.code; // 'wrong-type'
 * issues[0]?.path; // ['proposal']
 */
export function issuesFromZod(error: z.core.$ZodError, input: unknown): Issue[] {
  return error.issues.filter(isOwn).flatMap((issue) => translate(issue, [], input));
}

/** Of a value of another type zod may also measure the length: a list where a text belongs isn't too short. */
function isOwn({ path }: ZodIssue, at: number, all: readonly ZodIssue[]): boolean {
  const before = all[at - 1];
  return !(
    before?.code === 'invalid_type' &&
    before.path.length === path.length &&
    path.every((key, step) => key === before.path[step])
  );
}

function translate(issue: ZodIssue, prefix: Place, input: unknown): Issue[] {
  const path = [...prefix, ...issue.path.map(plainKey)];
  const value = valueAt(input, path);
  const found = describeFound(value);
  switch (issue.code) {
    case 'invalid_type':
      if (path.length === 0) return [error('not-an-object', path, { found })];
      if (value === undefined) return [error('missing-field', path, { expected: issue.expected })];
      if (typeof value === 'number' && (issue.expected === 'number' || issue.expected === 'int')) {
        return [
          error(Number.isFinite(value) ? 'not-an-integer' : 'not-a-finite-number', path, { found }),
        ];
      }
      return [error('wrong-type', path, { found, expected: issue.expected })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => error('unknown-field', [...path, key], { found: key }));
    case 'invalid_value':
      if (value === undefined) return [error('missing-field', path, { expected: 'value' })];
      return [error('not-one-of', path, { found, expected: issue.values.map(String).join(', ') })];
    case 'too_small':
      return [error(tooSmall(issue.origin), path, { found, limit: Number(issue.minimum) })];
    case 'too_big':
      return [error(tooBig(issue.origin), path, { found, limit: Number(issue.maximum) })];
    case 'invalid_format':
      return [wrongFormat(formatOf(issue), path, found)];
    case 'invalid_union':
      return translateUnion(issue, path, input, found);
    default:
      return [error('wrong-format', path, { found })];
  }
}

/**
 * A union says why each of its branches failed. If all of them wanted fixed values, those are what was
 * expected; else the branch that got furthest is the one that was meant. One that is chosen by a field of
 * its own tries no branch: it says which values that field may have.
 */
function translateUnion(issue: ZodUnionIssue, path: Place, input: unknown, found: string): Issue[] {
  if (valueAt(input, path) === undefined) {
    return [error('missing-field', path, { expected: 'value' })];
  }
  const wanted = fixedValues(issue);
  if (wanted !== null) {
    return [error('not-one-of', path, { found, expected: wanted.map(String).join(', ') })];
  }
  const meant = issue.errors.filter((branch) => fixedValuesOf(branch) === null);
  const [furthest] = meant.sort((a, b) => depth(b) - depth(a));
  return furthest === undefined
    ? [error('wrong-format', path, { found })]
    : furthest.flatMap((branch) => translate(branch, path, input));
}

/** The values that a union chooses from, those of unions within it too; `null` if it allows anything else. */
function fixedValues(issue: ZodUnionIssue): readonly unknown[] | null {
  if (issue.inclusive === false) return null;
  if (issue.options !== undefined) return issue.options;
  const wanted: unknown[] = [];
  for (const branch of issue.errors) {
    const values = fixedValuesOf(branch);
    if (values === null) return null;
    wanted.push(...values);
  }
  return [...new Set(wanted)];
}

/** What one branch chooses from. That a place may be empty (`null`) is no choice to be offered. */
function fixedValuesOf([first]: readonly ZodIssue[]): readonly unknown[] | null {
  if (first === undefined || first.path.length > 0) return null;
  if (first.code === 'invalid_value') return first.values;
  if (first.code === 'invalid_union') return fixedValues(first);
  return first.code === 'invalid_type' && first.expected === 'null' ? [] : null;
}

function depth(issues: readonly ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function error(code: IssueCode, path: Place, params: Issue['params']): Issue {
  return issueOf('error', code, path, params);
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? key.toString() : key;
}

function tooSmall(origin: string): IssueCode {
  if (origin === 'string') return 'text-too-short';
  return origin === 'array' ? 'list-too-short' : 'number-too-small';
}

function tooBig(origin: string): IssueCode {
  if (origin === 'string') return 'text-too-long';
  return origin === 'array' ? 'list-too-long' : 'number-too-big';
}

/** A link has a sentence of its own: it is refused for where it leads. */
function wrongFormat(expected: string, path: Place, found: string): Issue {
  return expected === 'unsafe-link'
    ? error('unsafe-link', path, { found })
    : error('wrong-format', path, { found, expected });
}

/** A pattern says in its message which form it stands for; other formats have a name of their own. */
function formatOf({ format, message }: Extract<ZodIssue, { code: 'invalid_format' }>): string {
  return format === 'regex' ? message : format;
}
