import type { Issue } from '../../issue/issue.js';
import { describeFound } from '../../issue/value-at.js';
import { error } from '../check/check.js';
import { isRecord } from '../compare/is-record.js';
import type { MergeOptions } from './merge-masterplans.js';
import { mergeSides } from './merge-sides.js';
import { requireMerge } from './require-merge.js';
import type { MergeChoices, MergedMasterplan } from './types.js';

/**
 * Merges again with what was chosen. Choices add up over several calls, and a later one for the same conflict
 * replaces the earlier; conflicts that nobody has chosen in stay. A choice for what is no conflict, or of no
 * side, changes nothing and is reported among the issues, under `choices`.
 *
 * A result may have been stored, so that its sides and choices are checked again.
 *
 * What one side removed and the other links to goes if that is chosen, but not the link: an issue says where it
 * is.
 *
 * @throws KotaCerdasError `KC_NOT_A_MERGE` when the result is none, or no longer what `mergeMasterplans` gave.
 *
 * @example
 * const result = mergeMasterplans(
 *   masterplan,
 *   { ...masterplan, title: 'Rencana kami' },
 *   { ...masterplan, title: 'Rencana mereka' },
 * );
 * result.ok && result.masterplan.title; // 'Rencana kami'
 * result.ok && resolveConflicts(result, { title: 'theirs' }).masterplan.title; // 'Rencana mereka'
 */
export function resolveConflicts(
  result: MergedMasterplan,
  choices: MergeChoices,
  { frameworks = [] }: MergeOptions = {},
): MergedMasterplan {
  requireMerge(result);
  const known = new Set([...result.conflicts.map(({ id }) => id), ...Object.keys(result.choices)]);
  const given = isRecord(choices) ? Object.entries(choices) : [];
  const faults = isRecord(choices)
    ? given.flatMap(([id, choice]) => faultsOf(id, choice, known))
    : [error('wrong-type', ['choices'], { found: describeFound(choices), expected: 'object' })];
  const refused = new Set(faults.map(({ path }) => path[1]));
  const valid = given.filter(([id]) => !refused.has(id));
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
