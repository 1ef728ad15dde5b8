import { expect, test } from 'vitest';
import { countTests } from './count-tests.mjs';

const file = (status, ...results) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});
const report = (numPassedTests, numFailedTests, ...testResults) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

test('tests that ran are counted as Vitest counted them', () => {
  const ran = report(2, 1, file('passed', 'passed'), file('failed', 'passed', 'failed'));
  expect(countTests(ran, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countTests(report(3, 0, file('failed')), 1)).toEqual({ passed: 3, failed: 1 });
});

test('a run that ended badly is never all right', () => {
  expect(countTests(report(3, 0, file('passed', 'passed')), 1)).toEqual({ passed: 3, failed: 1 });
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a project without tests is neither', () => {
  expect(countTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 0 });
});
