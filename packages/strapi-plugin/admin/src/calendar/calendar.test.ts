import { describe, expect, it } from 'vitest';
import type { PlanCalendar } from '../../../shared/contracts/calendar';
import { textsFor } from '../translations/testing/texts-for';
import { daysUntil } from './days-until';
import { tellDays } from './tell-days';
import { todayInJakarta } from './today-in-jakarta';
import { upcoming } from './upcoming';

describe('the day', () => {
  it('is that of Western Indonesian Time', () => {
    expect(todayInJakarta(new Date('2026-11-28T16:59:59Z'))).toBe('2026-11-28');
    expect(todayInJakarta(new Date('2026-11-28T17:00:00Z'))).toBe('2026-11-29');
    expect(todayInJakarta(new Date('2026-01-01T00:00:00Z'))).toBe('2026-01-01');
  });

  it('is so many days away, also over months, leap days and years', () => {
    expect(daysUntil('2026-12-01', '2026-11-28')).toBe(3);
    expect(daysUntil('2028-03-01', '2028-02-28')).toBe(2);
    expect(daysUntil('2026-12-31', '2027-01-02')).toBe(-2);
  });

  it.each([
    [3, '3 hari lagi', '3 days left'],
    [1, 'besok', 'tomorrow'],
    [0, 'hari ini', 'today'],
    [-1, 'lewat 1 hari', '1 day late'],
    [-2, 'lewat 2 hari', '2 days late'],
    [1200, '1.200 hari lagi', '1,200 days left'],
  ])('is told in words: %i', async (days, indonesian, english) => {
    expect(tellDays(days, await textsFor('id'))).toBe(indonesian);
    expect(tellDays(days, await textsFor('en'))).toBe(english);
  });
});

describe('what comes next', () => {
  const calendar: PlanCalendar = {
    year: 2026,
    bimtek: [
      { name: 'Bimtek 3', from: '2026-09-01', to: '2026-09-02' },
      { name: 'Bimtek 1', from: '2026-05-04', to: '2026-05-05' },
      { name: 'Bimtek 2', from: '2026-07-01', to: '2026-07-02' },
      { name: 'Bimtek 4', from: null, to: null },
    ],
    deadlines: { need: '2026-05-20', problem: '2026-05-10', program: '2026-08-01' },
  };
  const items = [
    { type: 'problem', state: 'approved' },
    { type: 'need', state: 'draft' },
    { type: 'need', state: 'locked' },
    { type: 'need', state: 'submitted' },
  ] as const;

  it('is the workshop that runs or begins next', () => {
    const on = (day: string) => upcoming(calendar, items, day).bimtek;
    expect(on('2026-05-05')).toMatchObject({ name: 'Bimtek 1', days: -1 });
    expect(on('2026-05-06')).toMatchObject({ name: 'Bimtek 2', days: 56 });
    expect(on('2026-10-01')).toBeNull();
  });

  it('are the deadlines in their order, with what is open; a past one until nothing is', () => {
    expect(upcoming(calendar, items, '2026-05-22').deadlines).toEqual([
      { type: 'need', day: '2026-05-20', days: -2, open: 2 },
      { type: 'program', day: '2026-08-01', days: 71, open: 0 },
    ]);
  });
});
