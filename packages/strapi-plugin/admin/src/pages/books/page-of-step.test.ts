import { expect, it } from 'vitest';
import { pageOfStep } from './page-of-step';

it.each([
  [['problems', 3], 'inventory'],
  [['programs', 0, 'indicators'], 'action-plan'],
  [['rpjmd', 'missions'], 'direction'],
  [['region', 'profile'], 'home'],
  [[], 'home'],
] as const)('%j is done on the page %s', (path, page) => {
  expect(pageOfStep({ path: [...path] })).toBe(page);
});
