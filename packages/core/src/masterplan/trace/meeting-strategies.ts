import type { TraceKind } from './trace-kinds.js';
import type { TraceIndex } from './types.js';

/** What meets strategies only in the programmes of its chain. */
export const meetsStrategiesInPrograms: ReadonlySet<TraceKind> = new Set([
  'problem',
  'need',
  'innovation',
]);

/** The strategies that programmes among some nodes carry out. */
export function meetingStrategies(keys: Iterable<string>, { incoming }: TraceIndex): Set<string> {
  const strategies = new Set<string>();
  for (const key of keys) {
    for (const { from, kind } of incoming.get(key) ?? []) {
      if (kind === 'strategy-program') strategies.add(from);
    }
  }
  return strategies;
}
