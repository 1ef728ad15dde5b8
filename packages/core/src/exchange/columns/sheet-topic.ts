import type { Topic } from './column.js';

/**
 * A topic whose sheet has one entry a row. An RPJMD has levels within a sheet, and is read by itself.
 *
 * @example
 * const topic: SheetTopic = 'problems';
 */
export type SheetTopic = Exclude<Topic, 'rpjmd'>;
