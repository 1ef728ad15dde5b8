import type { Issue } from '@kotacerdas/core';
import type { describeIssue } from '@kotacerdas/core/locale';
import type { NodesByKind, TraceNode } from '@kotacerdas/core/masterplan';
import type { DataTable } from '../../base/figure/data-table.js';
import { coming } from '../../base/issue-text/coming.js';
import { laterDescribeIssue } from '../../base/issue-text/later-describe-issue.js';
import { memoizeLast } from '../../base/source/memoize-last.js';
import { columns } from '../model/columns.js';
import type { TraceContext } from '../trace-context.js';

type Tell = typeof describeIssue;

/**
 * What is drawn as a table: each item with what it comes from, what it leads to and what is open. Rows are made when
 * somebody reads them: those of thousands of items would slow down every keystroke of a search.
 */
export function traceTable(
  nodes: () => NodesByKind,
  caption: string,
  context: TraceContext,
): DataTable {
  const { host, locale, model, text } = context;
  const rows = memoizeLast((tell: Tell | null) => {
    const all = nodes();
    const open = (finding: Issue) => tell?.(locale, finding) ?? coming;
    return columns.flatMap((kind) => all[kind]).map((node) => rowOf(node, context, open));
  });
  return {
    caption,
    columns: [
      { label: text.code, width: 'short' },
      { label: text.name, width: 'long' },
      { label: text.kind },
      { label: text.dimension },
      { label: text.opd },
      { label: text.comesFrom },
      { label: text.leadsTo },
      { label: text.openTitle, width: 'long' },
    ],
    get rows() {
      return rows(model.findings.size === 0 ? null : laterDescribeIssue.get(host));
    },
    complete: async () => model.findings.size === 0 || (await laterDescribeIssue.fetch()) !== null,
  };
}

function rowOf(
  node: TraceNode,
  { dimensionName, kindName, model }: TraceContext,
  open: (finding: Issue) => string,
): string[] {
  const { incoming, nodes, outgoing } = model.trace.index;
  const named = (keys: readonly string[]) =>
    keys
      .map((key) => nodes.get(key))
      .map((found) => found?.code ?? found?.title ?? '')
      .join(', ');
  return [
    node.code ?? '–',
    node.title,
    kindName(node.kind),
    dimensionName(node.dimensionId),
    node.opdId === null ? '' : (model.opdNames.get(node.opdId) ?? ''),
    named((incoming.get(node.key) ?? []).map(({ from }) => from)),
    named((outgoing.get(node.key) ?? []).map(({ to }) => to)),
    (model.findings.get(node.key) ?? []).map(open).join(' '),
  ];
}
