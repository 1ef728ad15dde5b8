import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';
import type { Framework } from '../types.js';
import { checkNumber } from './check-number.js';

/** The scales of indices and evaluation profiles must rise: on others no level or grade can be given. */
export function checkScales({ evaluation, indices }: Framework): Issue[] {
  return [
    ...indices.flatMap(({ structure }, at) =>
      checkScale(structure?.scale, ['indices', at, 'structure', 'scale']),
    ),
    ...evaluation.flatMap(({ scale }, at) => checkScale(scale, ['evaluation', at, 'scale'])),
  ];
}

function checkScale(scale: Framework['evaluation'][number]['scale'], path: Issue['path']): Issue[] {
  if (scale === undefined) return [];
  const { highest, lowest } = scale;
  const issues = [
    ...checkNumber(lowest, [...path, 'lowest']),
    ...checkNumber(highest, [...path, 'highest']),
  ];
  if (issues.length > 0 || lowest < highest) return issues;
  return [issueOf('error', 'scale-not-rising', path, { lowest, highest })];
}
