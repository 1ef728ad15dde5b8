import type { TraceEdge, TraceIndex } from './types.js';

/** The links whose two ends are both among some nodes. */
export function edgesBetween(keys: ReadonlySet<string>, { outgoing }: TraceIndex): TraceEdge[] {
  return [...keys].flatMap((key) => (outgoing.get(key) ?? []).filter(({ to }) => keys.has(to)));
}
