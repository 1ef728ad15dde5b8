import { describeIssue } from '@kotacerdas/core/locale';
import { expect, it } from 'vitest';
import { expectWhole } from './expect-whole';

const wrongType = (path: readonly string[], expected: string) => ({
  severity: 'error' as const,
  code: 'wrong-type' as const,
  path,
  params: { expected, found: '"3,5"' },
});

it('says of a field for whole numbers that a whole one was expected', () => {
  const issue = expectWhole('problem', wrongType(['usg', 'growth'], 'number'));
  expect(describeIssue('id', issue)).toBe('Seharusnya bilangan bulat, ditemukan "3,5".');
});

it('leaves what is wrong otherwise, and other fields, as they are', () => {
  const text = wrongType(['title'], 'string');
  const stage = wrongType(['stages', 'evaluation', 'progress'], 'number');
  expect(expectWhole('problem', text)).toBe(text);
  expect(expectWhole('innovation', stage)).toBe(stage);
});
