import { plansPath } from './plan';
import type { ReviewedType } from './approval';

/** The workshops in which a plan is written. */
export const bimtekCount = 4;

/** Days as ISO 8601 writes them; `null` until they are fixed. */
export interface Bimtek {
  name: string;
  from: string | null;
  to: string | null;
}

/** When a plan is worked on. */
export interface PlanCalendar {
  year: number;
  bimtek: readonly Bimtek[];
  /** The last day of each chapter that has one. */
  deadlines: Readonly<Partial<Record<ReviewedType, string>>>;
}

export interface SavedCalendar {
  calendar: PlanCalendar;
  /** 0 until somebody has saved one. */
  revision: number;
  /** Years of the plan. */
  period: { from: number; to: number };
}

export const calendarPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/calendar`;

/** `GET /kotacerdas/plans/:documentId/calendar` */
export interface GetCalendarResponse {
  data: SavedCalendar;
}

/** `PUT /kotacerdas/plans/:documentId/calendar`; answers with what was saved, as a {@link GetCalendarResponse}. */
export interface CalendarRequest extends PlanCalendar {
  /** That was read when it was changed. */
  revision: number;
}

export const calendarsPath = '/kotacerdas/calendars';

/** `GET /kotacerdas/calendars`: those that the reader keeps. */
export interface ListCalendarsResponse {
  data: (SavedCalendar & {
    plan: { documentId: string; title: string; regionName: string };
  })[];
}
