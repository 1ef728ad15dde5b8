import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** When a plan is worked on: its workshops, and the last day of each chapter. */
export const calendar = contentType({
  singular: 'calendar',
  plural: 'calendars',
  displayName: 'Kalender',
  internal: true,
  indexes: [{ name: 'kotacerdas_calendars_plan', columns: ['plan_id'], type: 'unique' }],
  attributes: {
    year: is.required(is.integer),
    bimtek: is.json,
    deadlines: is.json,
    revision: is.withDefault(is.integer, 1),
    plan: column('plan'),
  },
});
