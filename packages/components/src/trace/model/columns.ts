import type { TraceKind, TraceNode } from '@kotacerdas/core/masterplan';

/** What is drawn, in the order of the chain. SWOT factors and objectives stand beside it. */
export const columns = [
  'problem',
  'need',
  'innovation',
  'strategy',
  'program',
  'indicator',
] as const satisfies readonly TraceKind[];

export type ColumnKind = (typeof columns)[number];

const places = new Map<TraceKind, number>(columns.map((kind, at) => [kind, at]));

/** Which column something stands in; `null` for what isn't drawn. */
export function columnOf(kind: TraceKind): number | null {
  return places.get(kind) ?? null;
}

export function isDrawn({ kind }: Pick<TraceNode, 'kind'>): boolean {
  return places.has(kind);
}
