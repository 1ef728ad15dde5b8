import { describeIssue } from '@kotacerdas/core/locale';
import { expect, it } from 'vitest';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { faultLine } from './fault-line';

const issue: LocatedIssue = {
  severity: 'warning',
  code: 'weights-do-not-sum',
  path: ['swot', 0],
  params: {},
  entry: { type: 'swot-analysis', typeName: 'Analisis SWOT', documentId: 'a', label: 'SWOT kota' },
};
const said = describeIssue('id', issue);

it('names what it is about among many, and nothing beside the form itself', () => {
  expect(faultLine('id', issue, true)).toBe(`SWOT kota: ${said}`);
  expect(faultLine('id', issue, false)).toBe(said);
});

it('says what is about the whole plan as it is', () => {
  expect(faultLine('id', { ...issue, entry: null }, true)).toBe(said);
});
