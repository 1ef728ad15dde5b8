import { expect, test } from 'vitest';
import { describeResult } from './describe-result.mjs';

const result = {
  created: [{ path: 'new.ts', text: '' }],
  edited: [{ path: 'list.ts', text: '' }],
  next: ['Test it.', 'Draw it.'],
};

test('tells what was written and what to do next, in order', () => {
  expect(describeResult(result, { dryRun: false }).split('\n')).toEqual([
    'Written:',
    '  new.ts',
    '',
    'With a line more:',
    '  list.ts',
    '',
    'Next:',
    '  1. Test it.',
    '  2. Draw it.',
  ]);
});

test('tells of a dry run that nothing was written', () => {
  const text = describeResult(result, { dryRun: true });
  expect(text).toContain('Would be written:\n  new.ts');
  expect(text).toContain('Nothing was written');
  expect(text).not.toContain('Test it.');
});
