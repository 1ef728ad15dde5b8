import { expect, it } from 'vitest';
import { formPath } from './form-path';

it('leads to the plugin’s own form where there is one', () => {
  expect(formPath({ type: 'need', documentId: 'n1' }, 'r1')).toBe(
    '/plugins/kotacerdas/inventory?plan=r1&item=need%2Fn1',
  );
  expect(formPath({ type: 'program', documentId: 'p1' }, 'r1')).toBe(
    '/plugins/kotacerdas/action-plan?plan=r1&view=forms&program=p1',
  );
});

it('leads to Content Manager for all others, and where the plan isn’t known', () => {
  const entry = '/content-manager/collection-types/plugin::kotacerdas';
  const assessment = { type: 'readiness-assessment', documentId: 'a1' } as const;
  expect(formPath(assessment, 'r1')).toBe(`${entry}.readiness-assessment/a1`);
  expect(formPath({ type: 'need', documentId: 'n1' }, null)).toBe(`${entry}.need/n1`);
});
