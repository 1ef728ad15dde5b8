import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { emptyCalendar } from '../../../../shared/calendar/empty-calendar';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import type { SavedCalendar } from '../../../../shared/contracts/calendar';
import { uid } from '../../content-types/define/type-name';

const day = z.nullable(z.string());
const row = z.object({
  id: z.number(),
  documentId: z.string(),
  year: z.number(),
  bimtek: z.array(z.object({ name: z.string(), from: day, to: day })),
  deadlines: z.partialRecord(z.enum(reviewedTypes), z.string()),
  revision: z.number(),
});
const years = z.object({ periodFrom: z.number(), periodTo: z.number() });

/** The calendar of a plan with where it stands in the database; what a plan begins with until somebody has saved one. */
export async function readCalendar(
  strapi: Core.Strapi,
  planId: number,
): Promise<SavedCalendar & { stored: { id: number; documentId: string } | null }> {
  const { periodFrom, periodTo } = years.parse(
    await strapi.db.query(uid('plan')).findOne({ where: { id: planId } }),
  );
  const period = { from: periodFrom, to: periodTo };
  const found = row.safeParse(
    await strapi.db.query(uid('calendar')).findOne({ where: { plan: planId } }),
  ).data;
  if (found === undefined) {
    const year = Math.min(periodTo, Math.max(periodFrom, new Date().getFullYear()));
    return { calendar: emptyCalendar(year), revision: 0, period, stored: null };
  }
  const { bimtek, deadlines, documentId, id, revision, year } = found;
  return { calendar: { year, bimtek, deadlines }, revision, period, stored: { id, documentId } };
}
