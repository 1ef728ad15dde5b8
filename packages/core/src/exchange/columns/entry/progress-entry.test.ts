import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progressEntry } from './progress-entry.js';

const reportedOn = '2026-06-30';

it.each([
  ['2026-06-30 | 40%', { reportedOn, percent: 40 }],
  ['2026-06-30 | 12,5% | Rp250000000', { reportedOn, percent: 12.5, spent: 250_000_000 }],
  ['2026-06-30 | 40% |  | a | b', { reportedOn, percent: 40, note: 'a | b' }],
  ['2026-06-30 | banyak', null],
  ['kemarin', null],
])('reads %s', (line, entry) => {
  expect(progressEntry.read(line)).toEqual(entry);
});

it.each([
  [1e-7, '0,0000001%'],
  [100 / 3, '33,3333333333%'],
  [0.1 + 0.2, '0,3%'],
  [100, '100%'],
  [0, '0%'],
])('writes %d as it is read', (percent, text) => {
  expect(progressEntry.print({ reportedOn, percent })).toBe(`2026-06-30 | ${text}`);
});

const entry = fc.record(
  {
    reportedOn: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    percent: fc.double({ min: 0, max: 100, noNaN: true }),
    spent: fc.integer({ min: 0, max: 10 ** 14 }),
    note: fc
      .array(fc.constantFrom('a', ' ', '|', '%', 'Rp1', '40%'), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join('').trim())
      .filter((text) => text !== ''),
  },
  { requiredKeys: ['reportedOn', 'percent'] },
);

it('reads again whatever it printed', () => {
  fc.assert(
    fc.property(entry, ({ percent, ...others }) => {
      const read = progressEntry.read(progressEntry.print({ percent, ...others }));
      expect(read).toEqual({ percent: Number(percent.toFixed(10)), ...others });
    }),
  );
});
