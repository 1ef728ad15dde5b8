import { expect, it } from 'vitest';
import { previousAssessment } from './previous-assessment.js';

const assessment = (id: string, assessedOn: string, consolidated: object | null = {}) => ({
  id,
  assessedOn,
  consolidated,
  state: 'approved' as const,
});

const list = [
  assessment('r-4', '2026-06-30'),
  assessment('r-1', '2024-06-30'),
  assessment('r-2', '2025-06-30'),
  assessment('r-3', '2025-12-01', null),
];

it('is the latest consolidated one of an earlier day, whatever the order', () => {
  expect(previousAssessment(list, { assessedOn: '2026-06-30' })?.id).toBe('r-2');
  expect(previousAssessment([...list].reverse(), { assessedOn: '2025-06-30' })?.id).toBe('r-1');
});

it('is none for the first one', () => {
  expect(previousAssessment(list, { assessedOn: '2024-06-30' })).toBeNull();
  expect(previousAssessment([], { assessedOn: '2024-06-30' })).toBeNull();
});
