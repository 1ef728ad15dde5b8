import type { Issue } from '../../issue/issue.js';
import { describeFound } from '../../issue/value-at.js';
import { error } from '../check/check.js';
import type { MergeOptions } from './merge-masterplans.js';
import { mergeSides } from './merge-sides.js';
import type { MergeChoices, MergeResult } from './types.js';

/**
 * Merges again with what was chosen. Choices add up over several calls, and a later one for the same conflict
 * replaces the earlier; conflicts that nobody has chosen in stay. A choice for what is no conflict changes
 * nothing and is reported among the issues, under `choices`.
 *
 * @example
 * const result = mergeMasterplans(
 *   masterplan,
 *   { ...masterplan, title: 'Rencana kami' },
 *   { ...masterplan, title: 'Rencana mereka' },
 * );
 * result.masterplan.title; // 'Rencana kami'
 * resolveConflicts(result, { title: 'theirs' }).masterplan.title; // 'Rencana mereka'
 */
export function resolveConflicts(
  result: MergeResult,
  choices: MergeChoices,
  { frameworks = [] }: MergeOptions = {},
): MergeResult {
  const known = new Set([...result.conflicts.map(({ id }) => id), ...Object.keys(result.choices)]);
  const faults = Object.entries(choices).flatMap(([id, choice]) => faultsOf(id, choice, known));
  const refused = new Set(faults.map(({ path }) => path[1]));
  const valid = Object.entries(choices).filter(([id]) => !refused.has(id));
  const next = { ...result.choices, ...Object.fromEntries(valid) };
  const merged = mergeSides(result.sides, next, frameworks);
  return { ...merged, issues: [...merged.issues, ...faults] };
}

function faultsOf(id: string, choice: string, known: ReadonlySet<string>): Issue[] {
  const path = ['choices', id];
  if (!known.has(id)) return [error('unknown-conflict', path, { found: id })];
  return choice === 'ours' || choice === 'theirs'
    ? []
    : [error('not-one-of', path, { found: describeFound(choice), expected: 'ours, theirs' })];
}
