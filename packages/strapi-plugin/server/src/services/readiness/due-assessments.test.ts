import { expect, it } from 'vitest';
import { dueAssessments } from './due-assessments';

const assessments = [
  { id: 'lama', state: 'draft', assessedOn: '2025-06-30' },
  { id: 'baru', state: 'returned', assessedOn: '2026-06-30' },
  { id: 'kembar', state: 'draft', assessedOn: '2026-06-30' },
  { id: 'diajukan', state: 'submitted', assessedOn: '2026-06-30' },
] as const;

it('are the open ones of the newest period', () => {
  expect(dueAssessments(assessments).map(({ id }) => id)).toEqual(['baru', 'kembar']);
});

it('are none once a newer one was decided', () => {
  const decided = { id: 'selesai', state: 'approved', assessedOn: '2027-06-30' } as const;
  expect(dueAssessments([...assessments, decided])).toEqual([]);
  expect(dueAssessments([])).toEqual([]);
});
