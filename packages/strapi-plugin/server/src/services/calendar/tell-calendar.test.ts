import { expect, it } from 'vitest';
import { tellCalendar } from './tell-calendar';

it('tells what was fixed, in words', () => {
  const bimtek = [
    { name: 'Bimtek 1', from: '2026-05-04', to: '2026-05-05' },
    { name: 'Bimtek 2', from: '2026-07-01', to: '2026-07-01' },
    { name: 'Bimtek 3', from: null, to: null },
  ];
  const told = tellCalendar({ year: 2026, bimtek, deadlines: { problem: '2026-05-20' } });
  expect(told).toEqual({
    year: 2026,
    bimtek: ['Bimtek 1: 4 Mei 2026 – 5 Mei 2026', 'Bimtek 2: 1 Juli 2026'],
    deadlines: ['Permasalahan: 20 Mei 2026'],
  });
});
