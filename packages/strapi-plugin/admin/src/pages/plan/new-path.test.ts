import { expect, it } from 'vitest';
import { newPath } from './new-path';

it('opens a new form of ours', () => {
  expect(newPath('problem', 'r1')).toBe('/plugins/kotacerdas/inventory?plan=r1&new=problem');
  expect(newPath('program', 'r1')).toBe('/plugins/kotacerdas/action-plan?plan=r1&program=new');
});

it('leads to the programmes, each with its button to report on it', () => {
  expect(newPath('progress-entry', 'r1')).toBe(
    '/plugins/kotacerdas/action-plan?plan=r1&view=progress',
  );
});
