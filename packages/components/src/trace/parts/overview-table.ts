import type { DataTable } from '../../base/figure/data-table.js';
import { columns } from '../model/columns.js';
import type { OverviewLayout, PlacedGroup } from '../model/layout-overview.js';
import type { TraceContext } from '../trace-context.js';

/** The plan in large as a table: each box with its items, what is open, and the links to other boxes. */
export function overviewTable(
  { flows, groups }: OverviewLayout,
  { count, dimensionName, text }: TraceContext,
): DataTable {
  const kindOf = ({ column }: PlacedGroup) => {
    const kind = columns[column];
    return kind === undefined ? '' : text.kinds[kind];
  };
  const leadsTo = (key: string) =>
    flows
      .filter(({ from }) => from === key)
      .flatMap(({ links, to }) => {
        const group = groups.get(to);
        if (group === undefined) return [];
        return [`${kindOf(group)} ${dimensionName(group.group)} (${count(links)})`];
      })
      .join('; ');
  return {
    caption: text.overviewName,
    columns: [
      { label: text.dimension },
      { label: text.kind },
      { label: text.itemCount, numeric: true },
      { label: text.openCount, numeric: true },
      { label: text.leadsTo, width: 'long' },
    ],
    rows: [...groups.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((group) => [
        dimensionName(group.group),
        kindOf(group),
        count(group.items),
        count(group.unlinked),
        leadsTo(group.key),
      ]),
  };
}
