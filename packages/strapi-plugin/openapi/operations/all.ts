import { itemOperations } from './items';
import type { Operations } from './operation';
import { planOperations } from './plans';
import { settingsOperations } from './settings';

/** Of the admin, a file a topic. */
export const adminOperations: Operations = {
  ...planOperations,
  ...itemOperations,
  ...settingsOperations,
};

export { publicOperations } from './public';
