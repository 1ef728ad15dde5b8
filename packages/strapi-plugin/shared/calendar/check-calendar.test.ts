import { describe, expect, it } from 'vitest';
import type { Bimtek, PlanCalendar } from '../contracts/calendar';
import { checkCalendar } from './check-calendar';

const period = { from: 2025, to: 2029 };
const bimtek = (name: string, from: string | null = null, to = from): Bimtek => ({
  name,
  from,
  to,
});
const check = (calendar: Partial<PlanCalendar>) =>
  checkCalendar({ year: 2026, bimtek: [], deadlines: {}, ...calendar }, period).map(
    ({ code, path }) => [code, path.join('.')],
  );

describe('a calendar', () => {
  it('is fine with days in the plan’s years, also where some aren’t fixed yet', () => {
    const first = bimtek('Bimtek 1', '2026-05-04', '2026-05-05');
    const leap = bimtek('Bimtek 3', '2028-02-29');
    const deadlines = { problem: '2026-05-20', need: '2026-05-20' } as const;
    expect(check({ bimtek: [first, bimtek('Bimtek 2'), leap], deadlines })).toEqual([]);
  });

  it.each<[string, Partial<PlanCalendar>, [string, string]]>([
    ['a day that isn’t', { deadlines: { need: '2026-02-30' } }, ['wrong-format', 'deadlines.need']],
    ['a word', { bimtek: [bimtek('A', 'besok')] }, ['wrong-format', 'bimtek.0.from']],
    ['a year before the plan', { year: 2024 }, ['year-outside-period', 'year']],
    [
      'a day after the plan',
      { deadlines: { program: '2030-01-01' } },
      ['year-outside-period', 'deadlines.program'],
    ],
    [
      'an end before its start',
      { bimtek: [bimtek('A', '2026-05-05', '2026-05-04')] },
      ['end-before-start', 'bimtek.0.to'],
    ],
    [
      'half a time',
      { bimtek: [{ name: 'A', from: '2026-05-05', to: null }] },
      ['missing-field', 'bimtek.0.to'],
    ],
    ['no name', { bimtek: [bimtek(' ')] }, ['missing-field', 'bimtek.0.name']],
    ['a name twice', { bimtek: [bimtek('A'), bimtek('A ')] }, ['duplicate-entry', 'bimtek.1.name']],
    [
      'the same days twice',
      { bimtek: [bimtek('A', '2026-05-05'), bimtek('B', '2026-05-05')] },
      ['duplicate-entry', 'bimtek.1.from'],
    ],
    ['a long name', { bimtek: [bimtek('a'.repeat(201))] }, ['text-too-long', 'bimtek.0.name']],
  ])('is refused with %s, at its place', (_, calendar, expected) => {
    expect(check(calendar)).toContainEqual(expected);
  });
});
