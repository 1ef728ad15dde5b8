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

it('leads to the page that shows an assessment or an analysis, by its id in the plan', () => {
  const assessment = { type: 'readiness-assessment', documentId: 'a1' } as const;
  expect(formPath({ ...assessment, id: 'kesiapan-2026' }, 'r1')).toBe(
    '/plugins/kotacerdas/readiness?plan=r1&assessment=kesiapan-2026',
  );
  expect(formPath(assessment, 'r1')).toBe('/plugins/kotacerdas/readiness?plan=r1&assessment=a1');
  expect(formPath({ type: 'swot-analysis', documentId: 's1', id: 'swot' }, 'r1')).toBe(
    '/plugins/kotacerdas/swot?plan=r1&scope=swot',
  );
});

it('leads to Content Manager for all others, and where the plan isn’t known', () => {
  const entry = '/content-manager/collection-types/plugin::kotacerdas';
  expect(formPath({ type: 'strategy', documentId: 't1' }, 'r1')).toBe(`${entry}.strategy/t1`);
  expect(formPath({ type: 'need', documentId: 'n1' }, null)).toBe(`${entry}.need/n1`);
});
