/**
 * What a node of the trace can stand for, in the order of the chain. A factor is one of a SWOT analysis, an
 * objective ("sasaran") one of a mission of the smart-city plan.
 *
 * @example
 * traceKinds[0]; // 'problem'
 */
export const traceKinds = [
  'problem',
  'need',
  'innovation',
  'factor',
  'strategy',
  'program',
  'indicator',
  'objective',
] as const;

/**
 * One of {@link traceKinds}.
 *
 * @example
 * const kind: TraceKind = 'problem';
 */
export type TraceKind = (typeof traceKinds)[number];
