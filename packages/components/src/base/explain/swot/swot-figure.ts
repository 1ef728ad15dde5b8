import type { FactorKind } from '@kotacerdas/core/swot';

/** A figure of an analysis: a coordinate, the total of a table, the sum of a side, the IE cell. */
export type SwotFigure = 'x' | 'y' | 'ifas' | 'efas' | 'ie-cell' | FactorKind;
