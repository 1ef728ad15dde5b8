import { expect, test } from 'vitest';
import { listFailed } from './list-failed.mjs';

const passed = { fullName: 'a runs', status: 'passed', failureMessages: [] };

test('a test that failed is named, with the first lines of why and no colours', () => {
  const failureMessages = [`\u001b[31mexpected 1 to be 2\u001b[39m\n${'at x\n'.repeat(50)}`];
  const failed = { fullName: 'b breaks', status: 'failed', failureMessages };
  const [told, ...others] = listFailed({
    testResults: [{ name: '/b.test.ts', status: 'failed', assertionResults: [passed, failed] }],
  });
  expect(others).toEqual([]);
  expect(told?.name).toBe('b breaks');
  expect(told?.reason).toMatch(/^expected 1 to be 2\nat x/);
  expect(told?.reason.split('\n').length).toBeLessThan(20);
});

test('a file that could not be loaded, or whose hook failed, is named', () => {
  const broken = {
    name: '/c.test.ts',
    status: 'failed',
    message: 'no such file',
    assertionResults: [passed],
  };
  expect(listFailed({ testResults: [broken] })).toEqual([
    { name: '/c.test.ts', reason: 'no such file' },
  ]);
});

test('a run without a report is one failure, and a good run none', () => {
  expect(listFailed(null)).toHaveLength(1);
  expect(
    listFailed({ testResults: [{ name: '/a', status: 'passed', assertionResults: [passed] }] }),
  ).toEqual([]);
});
