import { expect, test } from 'vitest';
import { listSkipped } from './list-skipped.mjs';

const result = (fullName, status) => ({ fullName, status });

test('tests that did not run are named', () => {
  const testResults = [
    { assertionResults: [result('a runs', 'passed'), result('b waits', 'skipped')] },
    { assertionResults: [result('c fails', 'failed'), result('d never began', 'pending')] },
  ];
  expect(listSkipped({ testResults })).toEqual(['b waits', 'd never began']);
});

test('without a report there is nothing to name', () => {
  expect(listSkipped(null)).toEqual([]);
});
