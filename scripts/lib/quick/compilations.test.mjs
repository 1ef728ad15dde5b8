import { expect, test } from 'vitest';
import { listWorkspaces } from '../checks/workspaces.mjs';
import { compilations } from './compilations.mjs';

test('each tsc of a script is one compilation', () => {
  expect(compilations('tsc --noEmit && tsc --noEmit -p tests')).toEqual([
    ['--noEmit'],
    ['--noEmit', '-p', 'tests'],
  ]);
});

test('what is no tsc is refused', () => {
  expect(() => compilations('tsc --noEmit && vue-tsc')).toThrow('runs more than tsc');
});

test.each(
  listWorkspaces()
    .filter(({ manifest }) => manifest.scripts?.typecheck !== undefined)
    .map(({ folder, manifest }) => [folder, manifest.scripts.typecheck]),
)('%s compiles with tsc alone', (_, script) => {
  expect(compilations(script).length).toBeGreaterThan(0);
});
