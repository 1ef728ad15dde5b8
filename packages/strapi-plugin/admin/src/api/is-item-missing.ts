import { failureOf } from './failure-of';

/** Whether the server said that there is no such item. */
export const isItemMissing = (error: unknown): boolean =>
  failureOf(error).code === 'item-not-found';
