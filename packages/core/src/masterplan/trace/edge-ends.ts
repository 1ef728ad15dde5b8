import type { TraceKind } from './trace-kinds.js';
import type { TraceEdgeKind } from './types.js';

/** The kinds that a link leads from and to. No two kinds of links join the same two kinds. */
export const edgeEnds: Readonly<
  Record<TraceEdgeKind, { readonly from: TraceKind; readonly to: TraceKind }>
> = {
  'problem-need': { from: 'problem', to: 'need' },
  'problem-innovation': { from: 'problem', to: 'innovation' },
  'need-innovation': { from: 'need', to: 'innovation' },
  'need-program': { from: 'need', to: 'program' },
  'innovation-program': { from: 'innovation', to: 'program' },
  'factor-strategy': { from: 'factor', to: 'strategy' },
  'strategy-program': { from: 'strategy', to: 'program' },
  'program-indicator': { from: 'program', to: 'indicator' },
};
