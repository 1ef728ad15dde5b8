import type { QueryParameter } from './operation';

/** Of lists that are read page by page, newest first. */
export const before: QueryParameter = {
  name: 'before',
  description: 'Only those before the one with this id: goes on from the end of a page.',
  schema: { type: 'integer', minimum: 1 },
};
