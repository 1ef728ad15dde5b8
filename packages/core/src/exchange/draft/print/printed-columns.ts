import { groupBy } from '../../../action-plan/shared/group-by.js';
import type { Framework } from '../../../framework/types.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { topics } from '../../columns/column.js';
import { columnContext, type ColumnContext } from '../../columns/column-context.js';
import { topicColumns } from '../../columns/columns-of.js';
import type { SheetColumn } from '../../columns/sheet-column.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import { extendOptions } from '../rows/extend-options.js';
import { mergeContexts } from '../rows/merge-options.js';
import type { ImportDraft } from '../types.js';

/** The columns of a topic, with the labels of all that a file may refer to: what it brings itself, too. */
export type PrintedColumns = (topic: SheetTopic) => readonly SheetColumn[];

export function printedColumns(
  { base, rows }: ImportDraft,
  plan: Masterplan,
  framework: Framework,
): PrintedColumns {
  const byTopic = groupBy(rows, ({ topic }) => topic);
  const current = mergeContexts(base, columnContext(plan, framework));
  const context = [...byTopic].reduce<ColumnContext>(
    (known, [topic, some]) => extendOptions(known, topic, some),
    current,
  );
  const columns = new Map(topics.map((topic) => [topic, topicColumns(topic, context).columns]));
  return (topic) => columns.get(topic) ?? [];
}
