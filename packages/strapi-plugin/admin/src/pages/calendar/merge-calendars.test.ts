import { describe, expect, it } from 'vitest';
import { toDraft } from './calendar-draft';
import { mergeCalendars } from './merge-calendars';

const base = toDraft({
  year: 2026,
  bimtek: [
    { name: 'Bimtek 1', from: null, to: null },
    { name: 'Bimtek 2', from: null, to: null },
  ],
  deadlines: { problem: '2026-03-01' },
});
const withDay = (index: number, from: string) => ({
  ...base,
  bimtek: base.bimtek.map((each, at) => (at === index ? { ...each, from } : each)),
});

describe('two people at one calendar', () => {
  it('both keep what they filled in', () => {
    const theirs = {
      ...withDay(0, '2026-04-01'),
      deadlines: { ...base.deadlines, need: '2026-05-01' },
    };
    const mine = { ...withDay(1, '2026-04-08'), year: '2027' };
    const { contested, draft } = mergeCalendars({ base, mine, theirs });
    expect(contested).toEqual([]);
    expect(draft.year).toBe('2027');
    expect(draft.bimtek.map(({ from }) => from)).toEqual(['2026-04-01', '2026-04-08']);
    expect(draft.deadlines).toMatchObject({ problem: '2026-03-01', need: '2026-05-01' });
  });

  it('are told where they disagree, and mine stays', () => {
    const theirs = withDay(0, '2026-04-01');
    const mine = withDay(0, '2026-04-02');
    expect(mergeCalendars({ base, mine, theirs })).toMatchObject({
      contested: [{ path: ['bimtek', 0, 'from'], theirs: '2026-04-01' }],
      draft: { bimtek: [{ from: '2026-04-02' }, { from: '' }] },
    });
  });

  it('agree where both did the same, and an emptied day is one that was changed', () => {
    const same = withDay(0, '2026-04-01');
    expect(mergeCalendars({ base, mine: same, theirs: same }).contested).toEqual([]);
    const emptied = { ...base, deadlines: { ...base.deadlines, problem: '' } };
    const merged = mergeCalendars({ base, mine: base, theirs: emptied });
    expect(merged.draft.deadlines.problem).toBe('');
  });

  it('still disagree where they were told to, until one gives in', () => {
    const theirs = withDay(0, '2026-04-01');
    const mine = withDay(0, '2026-04-02');
    const { contested } = mergeCalendars({ base, mine, theirs });
    const other = { ...theirs, year: '2028' };
    const again = mergeCalendars({ base: theirs, mine, theirs: other, contested });
    expect(again).toMatchObject({
      contested,
      draft: { year: '2028', bimtek: [{ from: '2026-04-02' }, {}] },
    });
    expect(
      mergeCalendars({ base: theirs, mine: theirs, theirs: other, contested }).contested,
    ).toEqual([]);
  });
});
