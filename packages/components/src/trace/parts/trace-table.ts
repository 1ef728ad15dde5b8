import { describeIssue } from '@kotacerdas/core/locale';
import type { NodesByKind, TraceNode } from '@kotacerdas/core/masterplan';
import type { DataTable } from '../../base/figure/data-table.js';
import { memoizeLast } from '../../base/source/memoize-last.js';
import { columns } from '../model/columns.js';
import type { TraceContext } from '../trace-context.js';

/**
 * What is drawn as a table: each item with what it comes from, what it leads to and what is open. Rows are made when
 * somebody reads them: those of thousands of items would slow down every keystroke of a search.
 */
export function traceTable(
  nodes: () => NodesByKind,
  caption: string,
  context: TraceContext,
): DataTable {
  const { text } = context;
  const rows = memoizeLast(() => {
    const all = nodes();
    return columns.flatMap((kind) => all[kind]).map((node) => rowOf(node, context));
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
      return rows();
    },
  };
}

function rowOf(node: TraceNode, context: TraceContext): string[] {
  const { dimensionName, kindName, locale, model } = context;
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
    (model.findings.get(node.key) ?? []).map((finding) => describeIssue(locale, finding)).join(' '),
  ];
}
