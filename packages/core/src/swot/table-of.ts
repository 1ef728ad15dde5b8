import type { FactorKind } from './types.js';

/** The table that a factor of a kind stands in. */
export function tableOf(kind: FactorKind): 'ifas' | 'efas' {
  return kind === 'strength' || kind === 'weakness' ? 'ifas' : 'efas';
}
