import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../root.mjs';
import { runNode } from '../run.mjs';
import { generators } from './generators.mjs';
import { tree } from './testing/make.mjs';

// Processes of their own start slowly where others are at work.
vi.setConfig({ testTimeout: 60_000 });

const command = (...args) => runNode([join(root, 'scripts/new.mjs'), ...args], { cwd: root });

test('without arguments it says what can be made', async () => {
  const { ok, output } = await command();
  expect(ok).toBe(true);
  for (const thing of Object.keys(generators))
    expect(output).toContain(`npm run new -- ${thing} <`);
});

test('a dry run lists what would be written, and writes nothing', async () => {
  const { ok, output } = await command('widget', 'kc-city-pulse', '--dry-run');
  expect(ok).toBe(true);
  expect(output).toContain('packages/components/src/city-pulse/city-pulse.ts');
  expect(output).toContain('packages/components/src/widgets.ts');
  expect(tree.has('packages/components/src/city-pulse')).toBe(false);
  expect(tree.read('packages/components/src/widgets.ts')).not.toContain('city-pulse');
});

test('a name that can’t be is a failure that says why, and what can be', async () => {
  const { ok, output } = await command('widget', 'kc-dashboard');
  expect(ok).toBe(false);
  expect(output).toContain('kc-dashboard is taken');
  expect(output).toContain('npm run new -- widget <kc-tag>');
});
