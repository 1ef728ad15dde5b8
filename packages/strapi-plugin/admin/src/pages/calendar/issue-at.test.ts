import { expect, it } from 'vitest';
import { issueAt } from './issue-at';

it('says what is wrong with one field', () => {
  const params = { from: '2026-05-05', to: '2026-05-04' };
  const path = ['bimtek', 0, 'to'];
  const issues = [{ severity: 'error', code: 'end-before-start', path, params }] as const;
  expect(issueAt(issues, ['bimtek', 0, 'to'], 'id')).toBe(
    'Batas akhir (4 Mei 2026) tidak boleh sebelum batas awal (5 Mei 2026).',
  );
  expect(issueAt(issues, ['bimtek', 1, 'to'], 'id')).toBeUndefined();
});
