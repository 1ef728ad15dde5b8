import { expect, it } from 'vitest';
import { keptReport } from './kept-report';

const base = { reportedOn: '2026-06-30', percent: '40', spent: '', note: '' };
const begun = { reportedOn: '2026-07-02', percent: '45', spent: '', note: '' };

it('is read as it was typed, and as none where something is missing', () => {
  const typed = { reportedOn: '2026-06-29', percent: 'separuh', spent: '5', note: 'Mundur' };
  expect(keptReport({ base, value: typed }, begun)).toEqual(typed);
  expect(keptReport({ base, value: { ...typed, note: undefined } }, begun)).toBeNull();
  expect(keptReport(null, begun)).toBeNull();
});

it('takes what nobody had typed from how a report begins now', () => {
  expect(keptReport({ base, value: { ...base, note: 'Mundur' } }, begun)).toEqual({
    ...begun,
    note: 'Mundur',
  });
  // Kept without what it began from, all of it counts as typed.
  expect(keptReport({ base: {}, value: base }, begun)).toEqual(base);
});
