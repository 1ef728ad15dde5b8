import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import { checkCalendar } from '../../../../shared/calendar/check-calendar';
import type { CalendarRequest } from '../../../../shared/contracts/calendar';
import { uid } from '../../content-types/define/type-name';
import { changedFields } from '../entry/changed-fields';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { readCalendar } from './read-calendar';
import { tellCalendar } from './tell-calendar';

export type CalendarOutcome =
  | { ok: true }
  | { ok: false; code: 'calendar-changed' }
  | { ok: false; code: 'calendar-has-issues'; issues: readonly Issue[] };

/** Saves the calendar of a plan, with its line in the change log, unless somebody else has since it was read. */
export async function writeCalendar(
  strapi: Core.Strapi,
  plan: { id: number; documentId: string },
  { revision, ...wanted }: CalendarRequest,
): Promise<CalendarOutcome> {
  return inTransaction(strapi, async (transaction) => {
    // There may be no calendar yet to lock: two who make one at once do so one after the other.
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const before = await readCalendar(strapi, plan.id);
    if (before.revision !== revision) return { ok: false, code: 'calendar-changed' };
    const bimtek = wanted.bimtek.map((each) => ({ ...each, name: each.name.trim() }));
    const calendar = { ...wanted, bimtek };
    const issues = checkCalendar(calendar, before.period);
    if (issues.length > 0) return { ok: false, code: 'calendar-has-issues', issues };
    const query = strapi.db.query(uid('calendar'));
    const data = { ...calendar, revision: revision + 1 };
    const documentId = before.stored?.documentId;
    const written: unknown =
      before.stored === null
        ? await query.create({ data: { ...data, plan: plan.id } })
        : await query.update({ where: { id: before.stored.id }, data });
    await recordChange(strapi, {
      act: before.stored === null ? 'create' : 'update',
      name: 'calendar',
      entry: {
        documentId: documentId ?? idOf(written),
        label: String(calendar.year),
        planId: plan.id,
        revision: revision + 1,
      },
      ...changedFields(
        before.stored === null ? {} : tellCalendar(before.calendar),
        tellCalendar(calendar),
      ),
    });
    return { ok: true };
  });
}

function idOf(written: unknown): string {
  return typeof written === 'object' && written !== null && 'documentId' in written
    ? String(written.documentId)
    : '';
}
