import type { ColumnContext } from '../../columns/column-context.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { DraftRow } from '../types.js';
import { extendOptions } from './extend-options.js';

/** What columns depend on while sheets are read one after the other. */
export interface GrowingContext {
  /** With all that sheets have brought so far. */
  readonly now: () => ColumnContext;
  readonly add: (topic: SheetTopic, rows: readonly DraftRow[]) => void;
}

/** What a sheet brings is put in once somebody asks: after the last sheet nobody does, be it of ten thousand rows. */
export function growingContext(start: ColumnContext): GrowingContext {
  let context = start;
  let brought: { readonly topic: SheetTopic; readonly rows: readonly DraftRow[] }[] = [];
  return {
    now() {
      for (const { rows, topic } of brought) context = extendOptions(context, topic, rows);
      brought = [];
      return context;
    },
    add(topic, rows) {
      brought.push({ topic, rows });
    },
  };
}
