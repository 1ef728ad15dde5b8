import { expect, test } from 'vitest';
import { countTests } from './count-tests.mjs';

const file = (status, ...results) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});
const report = (numPassedTests, numFailedTests, ...testResults) => ({
  numPassedTests,
  numFailedTests,
  numTodoTests: testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((result) => result.status === 'todo').length,
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

test('a project in which nothing was tested is one failure', () => {
  expect(countTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(report(0, 0), 1)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(report(0, 0, file('passed', 'skipped')), 0)).toEqual({ passed: 0, failed: 1 });
});

test('a test that is still to be written is a failure', () => {
  const ran = report(1, 0, file('passed', 'passed', 'todo'));
  expect(countTests(ran, 0)).toEqual({ passed: 1, failed: 1 });
});
