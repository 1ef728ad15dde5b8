import type { BegunStrategy } from '@kotacerdas/components';
import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import type { ItemValue } from '../../../shared/contracts/item';
import { newValue } from '../item-form/fields/new-value';

/** A new strategy, with what the place says where it was begun: the analysis, its kind, its factors, its dimension. */
export function begunStrategy(
  { factorCodes, kind, swotId }: BegunStrategy,
  { scope }: Pick<MasterplanSwotAnalysis, 'scope'>,
): ItemValue<'strategy'> {
  return {
    ...newValue('strategy'),
    swotId,
    kind,
    factorCodes: [...factorCodes],
    ...(scope.kind === 'dimension' ? { dimensionId: scope.dimensionId } : {}),
  };
}
