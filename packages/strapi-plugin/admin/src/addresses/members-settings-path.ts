import { pluginId } from '../plugin-id';

/** Where in the admin it is kept who works for which Perangkat Daerah. */
export const membersSettingsPath = `/settings/${pluginId}/members`;
