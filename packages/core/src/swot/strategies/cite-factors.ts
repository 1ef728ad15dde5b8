import type { Issue } from '../../issue/issue.js';
import { byText } from '../by-text.js';
import { issueAt } from '../issue-at.js';
import type { ScoredFactor } from '../types.js';
import { joinedKinds, type StrategyKind } from './strategy-kinds.js';

/**
 * A strategy as it is ranked: its code, its kind and the factors it cites.
 *
 * @example
 * const strategy: CitingStrategy = { code: 'SO1', kind: 'SO', factorCodes: ['S1', 'S3', 'O2'] };
 */
export interface CitingStrategy {
  readonly code: string;
  readonly kind: StrategyKind;
  readonly factorCodes: readonly string[];
}

/** The factors that a strategy cites, in the order of their codes, and what is wrong with the citations. */
export function citeFactors(
  { code: strategy, factorCodes, kind: strategyKind }: CitingStrategy,
  path: Issue['path'],
  factors: ReadonlyMap<string, ScoredFactor>,
): { readonly contributions: readonly ScoredFactor[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const contributions = factorCodes.flatMap((code, index) => {
    const at = [...path, 'factorCodes', index];
    const factor = factors.get(code);
    if (factor === undefined) {
      issues.push(issueAt('factor-not-found', at, { found: code }));
      return [];
    }
    if (seen.has(code)) {
      issues.push(issueAt('duplicate-entry', at, { found: code }, 'warning'));
      return [];
    }
    seen.add(code);
    const params = { strategy, strategyKind, kind: factor.kind, factor: code };
    if (!joinedKinds[strategyKind].includes(factor.kind)) {
      issues.push(issueAt('factor-outside-strategy', at, params, 'warning'));
    }
    return factor.score === null ? [] : factor;
  });
  return { contributions: contributions.sort((a, b) => byText(a.code, b.code)), issues };
}
