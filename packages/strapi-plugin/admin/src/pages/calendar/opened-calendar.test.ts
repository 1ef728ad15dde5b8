import { expect, it } from 'vitest';
import type { PlanCalendar } from '../../../../shared/contracts/calendar';
import { toDraft } from './calendar-draft';
import { openedCalendar } from './opened-calendar';

const calendar: PlanCalendar = { year: 2026, bimtek: [], deadlines: { need: '2026-05-01' } };
const base = { ...toDraft(calendar) };
const value = { ...base, year: '2027' };

it('opens with what is saved, or with what was typed over it', () => {
  const saved = { calendar, revision: 3 };
  expect(openedCalendar(saved, null)).toEqual({ draft: base, contested: null });
  expect(openedCalendar(saved, { base, value, revision: 3 })).toEqual({
    draft: value,
    contested: null,
  });
});

it('merges what was typed with what others saved since', () => {
  const saved = { calendar: { ...calendar, year: 2025, deadlines: {} }, revision: 4 };
  const opened = openedCalendar(saved, { base, value, revision: 3 });
  expect(opened.draft).toMatchObject({ year: '2027', deadlines: { need: '' } });
  expect(opened.contested).toEqual([{ path: ['year'], theirs: '2025' }]);
});

it('takes nothing that it could not have kept', () => {
  const kept = { base: { year: 2026 }, value: { bimtek: 'x' }, revision: 3 };
  expect(openedCalendar({ calendar, revision: 3 }, kept).draft).toEqual(base);
});

it('still says where another had filled in something else, as long as it isn’t saved', () => {
  const contested = [{ path: ['year'], theirs: '2026' }];
  const kept = { base, value, contested };
  expect(openedCalendar({ calendar, revision: 3 }, { ...kept, revision: 3 }).contested).toEqual(
    contested,
  );
  const later = { calendar: { ...calendar, deadlines: {} }, revision: 4 };
  expect(openedCalendar(later, { ...kept, revision: 3 }).contested).toEqual(contested);
});
