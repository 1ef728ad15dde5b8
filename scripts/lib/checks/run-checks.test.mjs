import { expect, test } from 'vitest';
import { runChecks } from './run-checks.mjs';

const check = (name, ok, output = '') => ({ name, run: () => Promise.resolve({ ok, output }) });

test('each check counts as one, and only what failed shows its output', async () => {
  const printed = [];
  const checks = [check('a', true, 'quiet'), check('b', false, 'line 3: wrong'), check('c', true)];
  const tally = await runChecks(checks, { print: (text) => printed.push(text) });
  expect(tally).toMatchObject({ passed: 2, failed: 1, failures: [{ name: 'b' }] });
  expect(printed.join('\n')).toContain('FAILED  b');
  expect(printed.join('\n')).toContain('line 3: wrong');
  expect(printed.join('\n')).not.toContain('quiet');
});

test('no more run at once than asked for', async () => {
  let running = 0;
  let most = 0;
  const slow = () => ({
    name: 'slow',
    run: async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      return { ok: true, output: '' };
    },
  });
  await runChecks(Array.from({ length: 6 }, slow), { atOnce: 2, print: () => {} });
  expect(most).toBe(2);
});
