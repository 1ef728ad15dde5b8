import type { IndexStructure } from '../framework/types.js';
import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../issue/issue.js';
import type { IndexLevel } from './types.js';

/** Usable levels by indicator, so that sums run in the structure's order, whatever the order of the levels. */
export interface LevelSheet {
  readonly levels: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/**
 * The first level of an indicator counts; further ones, levels outside the scale and levels of indicators
 * that the index lacks are reported and left out.
 */
export function levelSheet(
  { aspects, scale: { lowest, highest } }: IndexStructure,
  given: readonly IndexLevel[],
): LevelSheet {
  const known = new Set(aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const seen = new Set<string>();
  const levels = new Map<string, number>();
  const issues: Issue[] = [];
  given.forEach(({ indicatorId: indicator, level }, at) => {
    if (!known.has(indicator)) {
      issues.push(error('unknown-index-indicator', at, 'indicatorId', { found: indicator }));
    } else if (seen.has(indicator)) {
      issues.push(error('duplicate-rating', at, 'indicatorId', { indicator }));
    } else {
      seen.add(indicator);
      if (level === null) return;
      if (level >= lowest && level <= highest) {
        levels.set(indicator, level);
      } else {
        const found = Number.isFinite(level) ? level : String(level);
        const params = { indicator, found, lowest, highest };
        issues.push(error('level-out-of-range', at, 'level', params));
      }
    }
  });
  return { levels, issues };
}

function error(
  code: 'unknown-index-indicator' | 'duplicate-rating' | 'level-out-of-range',
  at: number,
  field: keyof IndexLevel,
  params: Issue['params'],
): Issue {
  return issueOf('error', code, ['levels', at, field], params);
}
