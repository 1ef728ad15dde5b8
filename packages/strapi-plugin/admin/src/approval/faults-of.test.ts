import { expect, it } from 'vitest';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { faultsOf } from './faults-of';

const issue = (severity: LocatedIssue['severity'], documentId: string | null): LocatedIssue => ({
  severity,
  code: 'weights-do-not-sum',
  path: ['swot', 0],
  params: {},
  entry:
    documentId === null
      ? null
      : { type: 'swot-analysis', typeName: 'Analisis SWOT', documentId, label: 'SWOT' },
});

it('are those of the entry that are more than a remark', () => {
  const issues = [
    issue('warning', 'a'),
    issue('info', 'a'),
    issue('warning', 'b'),
    issue('warning', null),
  ];
  expect(faultsOf(issues, 'a')).toEqual([issues[0]]);
  expect(faultsOf(issues, 'c')).toEqual([]);
});

it('are none of an entry that isn’t there yet, also where an issue is about none', () => {
  expect(faultsOf([issue('warning', null)], null)).toEqual([]);
});
