import { expect, it } from 'vitest';
import { noticePath } from './notice-path';

const notice = { count: 1, type: 'problem', documentId: 'p1', plan: 'r1' } as const;

it('leads to the item, or to the plan that many are of', () => {
  expect(noticePath(notice)).toBe('/plugins/kotacerdas/inventory?plan=r1&item=problem%2Fp1');
  expect(noticePath({ ...notice, count: 2 })).toBe('/plugins/kotacerdas?plan=r1');
  expect(noticePath({ ...notice, count: 2, plan: null })).toBe('/plugins/kotacerdas');
});
