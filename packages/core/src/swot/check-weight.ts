import type { Issue } from '../issue/issue.js';
import { describeFound } from '../issue/value-at.js';
import { issueAt } from './issue-at.js';
import { largestFigure, weightFault } from './weight-fault.js';

/** What is wrong with a weight, or with a figure that is to become one. */
export function checkWeight(weight: number, factor: string | number, path: Issue['path']): Issue[] {
  const code = weightFault(weight);
  return code === null
    ? []
    : [issueAt(code, path, { factor, found: describeFound(weight), limit: largestFigure })];
}
