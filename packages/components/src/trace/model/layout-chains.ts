import type { Chains, TraceEdge, TraceNode } from '@kotacerdas/core/masterplan';
import { columnOf, columns, isDrawn } from './columns.js';

/** An item with its place: columns from problem to indicator, rows from the top. */
export interface PlacedNode {
  readonly node: TraceNode;
  readonly column: number;
  readonly row: number;
}

export interface ChainLayout {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  /** Links between items that are drawn. */
  readonly edges: readonly TraceEdge[];
  readonly rows: number;
  /** Rows above which a chain begins. */
  readonly bands: readonly number[];
  /** How many items a column had no room for. */
  readonly hidden: number;
}

/**
 * Lays chains out below each other: a chain takes the rows it needs, and what several chains share stands with the
 * first of them. So links stay short, and what is missing is a gap. A column holds `most` items.
 */
export function layoutChains({ edges, nodes }: Chains, most: number): ChainLayout {
  const drawn = columns.flatMap((kind) => nodes[kind]);
  const known = new Map(drawn.map((node) => [node.key, node]));
  const links = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const outgoing = new Map<string, TraceEdge[]>();
  const strategies = new Map<string, TraceEdge[]>();
  for (const edge of links) {
    add(outgoing, edge.from, edge);
    if (edge.kind === 'strategy-program') add(strategies, edge.to, edge);
  }
  const placed = new Map<string, PlacedNode>();
  const passed = new Set<string>();
  const counts = columns.map(() => 0);
  let next = columns.map(() => 0);
  const place = (key: string): boolean => {
    const node = known.get(key);
    const column = node === undefined ? null : columnOf(node.kind);
    if (node === undefined || column === null || passed.has(key)) return false;
    passed.add(key);
    const count = counts[column] ?? 0;
    if (count >= most) return true;
    const row = next[column] ?? 0;
    counts[column] = count + 1;
    next[column] = row + 1;
    placed.set(key, { node, column, row });
    return true;
  };
  const follow = (key: string): void => {
    if (!place(key)) return;
    for (const { from } of strategies.get(key) ?? []) place(from);
    for (const { to } of outgoing.get(key) ?? []) follow(to);
  };
  const bands: number[] = [];
  for (const { key } of drawn) {
    if (passed.has(key)) continue;
    const top = Math.max(...next);
    next = columns.map(() => top);
    follow(key);
    if (placed.has(key)) bands.push(top);
  }
  return {
    nodes: placed,
    edges: links.filter(({ from, to }) => placed.has(from) && placed.has(to)),
    rows: Math.max(0, ...next),
    bands,
    hidden: drawn.filter((node) => isDrawn(node) && !placed.has(node.key)).length,
  };
}

function add(lists: Map<string, TraceEdge[]>, key: string, edge: TraceEdge): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [edge]);
  else list.push(edge);
}
