import { expect, it } from 'vitest';
import { latestFirst } from './latest-first';

it('puts the latest assessment first and leaves the list as it was', () => {
  const given = [
    { assessedOn: '2025-03-01' },
    { assessedOn: '2027-03-01' },
    { assessedOn: '2026-03-01' },
  ];
  const before = [...given];
  expect(latestFirst(given).map(({ assessedOn }) => assessedOn)).toEqual([
    '2027-03-01',
    '2026-03-01',
    '2025-03-01',
  ]);
  expect(given).toEqual(before);
});
