import type { TraceKind } from './trace-kinds.js';

/**
 * The key of a node: ids are unique only among items of one kind.
 *
 * @example
 * nodeKey('problem', 'p-gov-01'); // 'problem:p-gov-01'
 */
export function nodeKey(kind: TraceKind, id: string): string {
  return `${kind}:${id}`;
}
