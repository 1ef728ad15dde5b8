import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { Framework } from '../../../framework/types.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { resolveSwotMethod } from '../../../swot/resolve-swot-method.js';
import { columnUnits, type ColumnUnit } from '../../grammar/unit/column-unit.js';
import type { ColumnMatch } from '../../match/types.js';

/** In what the columns of a topic may be written. */
export type UnitChoices = (column: Pick<ColumnMatch, 'form' | 'key'>) => readonly ColumnUnit[];

const money = columnUnits.filter((unit) => unit !== 'percent');
const shares: readonly ColumnUnit[] = ['one', 'percent'];

/**
 * Amounts may be in any unit of money. Weights may be in hundredths where the plan holds them as shares; where it holds
 * any as percentages, 25 is 25. Other numbers are what they are.
 */
export function unitChoices(
  topic: SheetTopic | null,
  plan: Masterplan,
  { swot: { method: profile } }: Framework,
): UnitChoices {
  const methods = [undefined, ...plan.swot.map(({ method }) => method)];
  const isShare = methods.every((own) => resolveSwotMethod(own, profile).weightUnit === 'fraction');
  return ({ form, key }) => {
    if (form === 'rupiah') return money;
    return isShare && topic === 'swot' && key === 'weight' ? shares : [];
  };
}
