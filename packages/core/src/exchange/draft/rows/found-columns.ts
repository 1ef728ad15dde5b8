import { topicColumns } from '../../columns/columns-of.js';
import { mergeContexts } from './merge-options.js';
import type { DraftSource } from '../draft-source.js';
import type { DraftState } from './draft-state.js';
import type { FoundColumn } from './read-entry.js';

/** The columns of a sheet, in the order in which records are made of them, wherever they stand in the sheet. */
export function foundColumns(
  { columns, topic }: DraftSource,
  { base, context }: DraftState,
): FoundColumn[] {
  const now = topicColumns(topic, mergeContexts(base, context));
  const then = base === null ? now : topicColumns(topic, base);
  const places = new Map(columns.map((each) => [each.key, each]));
  return now.columns.flatMap((column) => {
    const place = places.get(column.key);
    if (place === undefined) return [];
    const asWritten = then.columns.find(({ key }) => key === column.key) ?? column;
    return [{ at: place.column, unit: place.unit, column, asWritten }];
  });
}
