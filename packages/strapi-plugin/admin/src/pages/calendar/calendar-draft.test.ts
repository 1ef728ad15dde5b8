import { expect, it } from 'vitest';
import type { PlanCalendar } from '../../../../shared/contracts/calendar';
import { fromDraft, toDraft } from './calendar-draft';

const calendar: PlanCalendar = {
  year: 2026,
  bimtek: [
    { name: 'Bimtek 1', from: '2026-05-04', to: '2026-05-05' },
    { name: 'Bimtek 2', from: null, to: null },
  ],
  deadlines: { program: '2026-08-01' },
};

it('comes back from its form as it was', () => {
  expect(fromDraft(toDraft(calendar))).toEqual(calendar);
});

it('leaves nothing of a day that was emptied, and makes no year of a word', () => {
  const draft = toDraft(calendar);
  const emptied = { ...draft, year: 'tahun ini', deadlines: { ...draft.deadlines, program: '' } };
  expect(fromDraft(emptied)).toMatchObject({ year: 0, deadlines: {} });
});
