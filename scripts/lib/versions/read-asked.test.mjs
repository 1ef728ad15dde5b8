import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../root.mjs';
import { runNode } from '../run.mjs';
import { readAsked } from './read-asked.mjs';

// A process of its own starts slowly where others are at work.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  [[], ['oldest', 'newest'], true],
  [['newest'], ['newest'], true],
  [['oldest', 'oldest', '--without-admin'], ['oldest'], false],
])('%j asks for %j', (args, names, withAdmin) => {
  expect(readAsked(args)).toEqual({ kind: 'try', names, withAdmin });
});

test.each([
  [['oldset'], '"oldset" is no Strapi that can be tried: oldest, newest.'],
  [['newest', '5.45.0'], '"5.45.0" is no Strapi that can be tried: oldest, newest.'],
  [['--no-admin'], 'There is no option --no-admin. There is --without-admin.'],
])('%j is refused, and why is said', (args, problem) => {
  expect(readAsked(args)).toEqual({ kind: 'problem', problem });
});

test('a word that is refused is a failure, and nothing is packed', async () => {
  const script = join(root, 'scripts/strapi-versions.mjs');
  const { code, output } = await runNode([script, 'oldset'], { cwd: root });
  expect(code).toBe(1);
  expect(output.trim()).toBe('"oldset" is no Strapi that can be tried: oldest, newest.');
});
