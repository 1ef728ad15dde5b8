import { pluginId } from '../plugin-id';

/** Where in the admin the calendar is kept. */
export const calendarSettingsPath = `/settings/${pluginId}/calendar`;
