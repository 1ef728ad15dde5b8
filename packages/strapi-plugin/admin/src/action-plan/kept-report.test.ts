import { expect, it } from 'vitest';
import { keptReport } from './kept-report';

it('is read as it was typed, and as none where something is missing', () => {
  const typed = { reportedOn: '2026-06-30', percent: 'separuh', spent: '', note: 'Mundur' };
  expect(keptReport(typed)).toEqual(typed);
  expect(keptReport({ ...typed, note: undefined })).toBeNull();
  expect(keptReport(undefined)).toBeNull();
});
