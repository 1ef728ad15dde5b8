import type { SavedCalendar } from '../../../../shared/contracts/calendar';
import type { ItemDraft } from '../../drafts/item-draft';
import { calendarDraft, toDraft, type CalendarDraft } from './calendar-draft';
import { type ContestedField, contestedFields, mergeCalendars } from './merge-calendars';

type Kept = Pick<ItemDraft, 'base' | 'value' | 'revision' | 'contested'>;

/** What a form of a calendar opens with: what is saved, with what was typed before and not saved. */
export function openedCalendar(
  { calendar, revision }: Pick<SavedCalendar, 'calendar' | 'revision'>,
  kept: Kept | null,
): { draft: CalendarDraft; contested: readonly ContestedField[] | null } {
  const theirs = toDraft(calendar);
  const base = calendarDraft.safeParse(kept?.base).data;
  const mine = calendarDraft.safeParse(kept?.value).data;
  if (base === undefined || mine === undefined) return { draft: theirs, contested: null };
  const told = contestedFields.safeParse(kept?.contested).data;
  if (kept?.revision === revision) return { draft: mine, contested: told ?? null };
  const { contested, draft } = mergeCalendars({ base, mine, theirs, contested: told ?? [] });
  return { draft, contested };
}
