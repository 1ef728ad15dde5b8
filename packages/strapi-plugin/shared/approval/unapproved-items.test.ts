import { expect, it } from 'vitest';
import { draftPlan } from '../../tests/fixtures/make-plan';
import { reviewedTypes } from '../contracts/approval';
import { unapprovedItems } from './unapproved-items';

it('names every kind of item that passes through approval, in the order of the method', () => {
  const { chapters, total } = unapprovedItems(draftPlan(2));
  expect(chapters.map(({ type }) => type)).toEqual(reviewedTypes);
  expect(total).toBe(chapters.reduce((sum, { draft }) => sum + draft, 0));
  expect(chapters.every(({ returned, submitted }) => returned + submitted === 0)).toBe(true);
});
