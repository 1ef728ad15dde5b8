import type { Issue } from '../../issue/issue.js';
import { error, type Check } from './check.js';
import { codedLists, listsWithIds } from './lists.js';

const rpjmdLists = ['missions', 'goals', 'objectives', 'programs'] as const;

/** Ids are unique within their list, and so are the codes that people cite. */
export const checkDuplicates: Check = (masterplan) => [
  ...listsWithIds.flatMap((list) =>
    repeats(
      masterplan[list].map((entry) => entry.id),
      [list],
      'id',
    ),
  ),
  ...codedLists.flatMap((list) =>
    repeats(
      masterplan[list].map((entry) => entry.code),
      [list],
      'code',
    ),
  ),
  ...rpjmdLists.flatMap((list) =>
    repeats(
      (masterplan.rpjmd?.[list] ?? []).map((entry) => entry.id),
      ['rpjmd', list],
      'id',
    ),
  ),
  ...masterplan.swot.flatMap((analysis, index) =>
    repeats(
      analysis.factors.map((factor) => factor.code),
      ['swot', index, 'factors'],
      'code',
    ),
  ),
];

function repeats(values: readonly string[], path: Issue['path'], field: 'id' | 'code'): Issue[] {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index);
      return [];
    }
    const code = field === 'id' ? 'duplicate-id' : 'duplicate-code';
    return [error(code, [...path, index, field], { found: value, first: before + 1 })];
  });
}
