import type { Issue } from '../../issue/issue.js';
import type { Framework } from '../types.js';
import { locateIds, type Located } from './locate-ids.js';

/** Every occurrence after the first of the same text, each with the place of its own. */
function repeated(located: readonly Located[], code: 'duplicate-id' | 'duplicate-code'): Issue[] {
  const seen = new Set<string>();
  return located.flatMap(({ text, path }): Issue[] => {
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [{ severity: 'error', code, path, params: { found: text } }];
  });
}

/**
 * Dimensions and sub-dimensions share one space of ids, elements, sub-elements and indicators another:
 * links and crosswalks name them by id alone. Dimension codes must differ too, as item codes use them.
 */
export function checkIds(framework: Framework): Issue[] {
  const codes = framework.dimensions.map((dimension, at): Located => ({
    text: dimension.code,
    path: ['dimensions', at, 'code'],
  }));
  return [
    ...locateIds(framework).flatMap((space) => repeated(space, 'duplicate-id')),
    ...repeated(codes, 'duplicate-code'),
  ];
}
