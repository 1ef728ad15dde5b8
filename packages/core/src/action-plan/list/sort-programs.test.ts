import { expect, it } from 'vitest';
import { numbered } from '../testing/programs.js';
import { fundingOf } from './funding-of.js';
import { programColumns } from './program-columns.js';
import { sortPrograms } from './sort-programs.js';
import type { ProgramColumn } from './types.js';

const programs = [
  numbered(10, { name: 'Zonasi', dimensionId: 'smart-living', horizon: 'long', kind: 'policy' }),
  numbered(2, {
    name: 'izin 2',
    leadOpdId: 'opd-2',
    period: { from: 2024, to: 2024 },
    budgets: [
      { year: 2024, source: 'hibah', amount: 40 },
      { year: 2024, source: 'csr', amount: 35 },
    ],
    progress: [
      { reportedOn: '2025-06-30', percent: 40 },
      { reportedOn: '2027-01-01', percent: 99 },
    ],
  }),
  numbered(3, {
    name: 'Izin 10',
    quickWin: true,
    status: 'planned',
    leadOpdId: 'opd-9',
    budgets: [{ year: 2024, source: 'apbn', amount: 50 }],
    progress: [{ reportedOn: '2025-06-30', percent: 60 }],
  }),
];
const order = {
  dimensionIds: ['smart-living', 'smart-governance'],
  opdNames: new Map([
    ['opd-1', 'Dinkes'],
    ['opd-2', 'Bappeda'],
  ]),
  asOf: '2026-01-01',
};
const sorted = (column: ProgramColumn, descending = false) =>
  sortPrograms(programs, { column, descending }, order)
    .map(({ code }) => code.slice(3))
    .join(' ');

it.each<[ProgramColumn, string, string]>([
  ['code', '2 3 10', '10 3 2'],
  ['name', '2 3 10', '10 3 2'],
  ['dimension', '10 2 3', '2 3 10'],
  ['opd', '2 10 3', '10 2 3'],
  ['period', '2 10 3', '10 3 2'],
  ['horizon', '2 3 10', '10 2 3'],
  ['kind', '2 3 10', '10 2 3'],
  ['budget', '3 2 10', '2 3 10'],
  ['funding', '3 2 10', '2 3 10'],
  ['status', '3 10 2', '10 2 3'],
  ['progress', '2 3 10', '3 2 10'],
  ['quick-win', '3 10 2', '10 2 3'],
])('by %s: up %s, down %s; what has nothing is last', (column, up, down) => {
  expect(sorted(column)).toBe(up);
  expect(sorted(column, true)).toBe(down);
});

it('every column can be sorted by', () => {
  for (const column of programColumns) expect(sorted(column).split(' ')).toHaveLength(3);
});

it('funding is who gives something, each once, in a fixed order', () => {
  expect(fundingOf(programs[1]?.budgets ?? [])).toEqual(['csr', 'hibah']);
  expect(fundingOf([{ year: 2024, source: 'apbn', amount: 0 }])).toEqual([]);
});

it('a date that is none stops the call', () => {
  expect(() =>
    sortPrograms(programs, { column: 'progress', descending: false }, { ...order, asOf: 'x' }),
  ).toThrow('KC_INVALID_DATE');
});
