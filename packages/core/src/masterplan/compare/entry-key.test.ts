import { expect, it } from 'vitest';
import { entryKey } from './entry-key.js';

it.each([
  [{ id: 'ik-1', code: 'X', year: 2025 }, 'ik-1'],
  [{ indicatorId: 'people-ict-competence', current: 3 }, 'people-ict-competence'],
  [{ opdId: 'opd-izin', ratings: [] }, 'opd-izin'],
  [{ assessor: 'Dr. A', ratings: [] }, 'Dr. A'],
  [{ code: 'S1' }, 'S1'],
  [{ year: 2025, value: 3 }, '2025'],
  [{ year: 2025, source: 'csr', amount: 3 }, '2025 csr'],
  [{ year: 2025, source: 3 }, '2025'],
  [{ id: 7, year: 2025 }, '2025'],
  [{ form: 'PKS', name: 'Universitas' }, null],
  [{ year: '2025' }, null],
  ['n-1', null],
  [null, null],
  [['id'], null],
])('%j is known by %s', (entry, key) => {
  expect(entryKey(entry)).toBe(key);
});
