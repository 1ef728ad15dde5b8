import type { Core } from '@strapi/strapi';
import type { CalendarRequest, SavedCalendar } from '../../../../shared/contracts/calendar';
import { readCalendar } from './read-calendar';
import { writeCalendar } from './write-calendar';

/** When plans are worked on ("kalender"). */
const calendar = ({ strapi }: { strapi: Core.Strapi }) => ({
  read: async (planId: number): Promise<SavedCalendar> => {
    const { calendar: saved, period, revision } = await readCalendar(strapi, planId);
    return { calendar: saved, period, revision };
  },
  write: (plan: { id: number; documentId: string }, wanted: CalendarRequest) =>
    writeCalendar(strapi, plan, wanted),
});

export default calendar;
