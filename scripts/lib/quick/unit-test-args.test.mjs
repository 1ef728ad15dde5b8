import { expect, test } from 'vitest';
import { unitTestArgs } from './unit-test-args.mjs';

test('what changed is tested by what imports it', () => {
  const args = unitTestArgs(['packages/core/src/a.ts'], false);
  expect(args).toEqual(expect.arrayContaining(['related', '--run', 'packages/core/src/a.ts']));
});

test('at first every unit test runs, also where git knows all that is there', () => {
  const [command, ...options] = unitTestArgs(['packages/core/src/a.ts'], true);
  expect(command).toBe('run');
  expect(options.filter((option) => !/^--(?:project|reporter)=/.test(option))).toEqual([]);
});
