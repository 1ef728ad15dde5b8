import { traceKinds, type TraceKind } from './trace-kinds.js';
import type { NodesByKind, Trace, TraceEdge, TraceIndex, TraceNode } from './types.js';

/**
 * The chain that runs through one item.
 *
 * @example
 * const nodesOf = ({ downstream, upstream }: Chain) => [upstream.problem, downstream.program];
 */
export interface Chain {
  readonly node: TraceNode;
  /** Where the item comes from, back to problems and SWOT factors. */
  readonly upstream: NodesByKind;
  /** What comes of it, on to indicators. */
  readonly downstream: NodesByKind;
  /** Every link between the nodes of the chain. */
  readonly edges: readonly TraceEdge[];
}

/**
 * Follows the links of one item in both directions. Problems, needs and innovations meet strategies only in
 * programmes; so the strategies which the programmes of their chain carry out stand in `downstream` as well.
 * `null` for a key that the trace doesn't have. It takes time in proportion to the chain.
 *
 * @example
 * const chain = followChain(traceMasterplan(masterplan), nodeKey('problem', 'p-1'));
 * chain?.downstream.program.map(({ code }) => code); // ['PR-GOV-01']
 */
export function followChain({ index }: Pick<Trace, 'index'>, key: string): Chain | null {
  const node = index.nodes.get(key);
  if (node === undefined) return null;
  const upstream = walk(key, (at) => (index.incoming.get(at) ?? []).map(({ from }) => from));
  const downstream = walk(key, (at) => (index.outgoing.get(at) ?? []).map(({ to }) => to));
  if (meetsStrategiesInPrograms.has(node.kind)) addStrategies(downstream, index);
  return {
    node,
    upstream: byKind(upstream, index),
    downstream: byKind(downstream, index),
    edges: edgesBetween(new Set([key, ...upstream, ...downstream]), index),
  };
}

const meetsStrategiesInPrograms: ReadonlySet<TraceKind> = new Set([
  'problem',
  'need',
  'innovation',
]);

/** Everything that can be reached, without the start. */
function walk(start: string, next: (key: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const neighbour of next(key)) {
      if (reached.has(neighbour)) continue;
      reached.add(neighbour);
      waiting.push(neighbour);
    }
  }
  return reached;
}

function addStrategies(keys: Set<string>, { incoming }: TraceIndex): void {
  for (const key of [...keys]) {
    for (const { from, kind } of incoming.get(key) ?? []) {
      if (kind === 'strategy-program') keys.add(from);
    }
  }
}

function byKind(keys: ReadonlySet<string>, { nodes }: TraceIndex): NodesByKind {
  const lists: Record<TraceKind, TraceNode[]> = {
    problem: [],
    need: [],
    innovation: [],
    factor: [],
    strategy: [],
    program: [],
    indicator: [],
    objective: [],
  };
  for (const key of keys) {
    const node = nodes.get(key);
    if (node !== undefined) lists[node.kind].push(node);
  }
  for (const kind of traceKinds) lists[kind].sort(inPlanOrder);
  return lists;
}

/** Nodes of one kind have paths of one form, which differ in their numbers only. */
function inPlanOrder(a: TraceNode, b: TraceNode): number {
  for (const [at, step] of a.path.entries()) {
    const difference = Number(step) - Number(b.path[at]);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

function edgesBetween(keys: ReadonlySet<string>, { outgoing }: TraceIndex): TraceEdge[] {
  return [...keys].flatMap((key) => (outgoing.get(key) ?? []).filter(({ to }) => keys.has(to)));
}
