import type { TraceIndex } from './types.js';

/** Every node that links lead to from some others, without these themselves; those met `before` aren't met again. */
export function walkLinks(
  starts: Iterable<string>,
  towards: 'upstream' | 'downstream',
  { incoming, outgoing }: TraceIndex,
  before: ReadonlySet<string> = new Set(),
): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  const passed = new Set(waiting);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const edges = (towards === 'upstream' ? incoming : outgoing).get(key) ?? [];
    for (const { from, to } of edges) {
      const neighbour = towards === 'upstream' ? from : to;
      if (passed.has(neighbour) || before.has(neighbour)) continue;
      passed.add(neighbour);
      reached.add(neighbour);
      waiting.push(neighbour);
    }
  }
  return reached;
}
