import type { WrittenType } from '../../../../../shared/contracts/item';
import { partsOfAnalysis, partsOfInnovation, partsOfProgram } from '../../item/parts-of';
import type { StoredPart } from '../../item/part';
import { childrenBy } from '../../masterplan/stored-plan/children-of';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { RowOf, StoredParts } from '../../masterplan/stored-plan/stored-plan';

/** The items of a plan that was read as a whole, found without asking the database again. */
export interface StoredItems {
  row<Type extends WrittenType>(type: Type, id: string): RowOf<Type> | undefined;
  partsBelow(type: WrittenType, rowId: number): readonly StoredPart[];
}

export function storedItems(parts: StoredParts): StoredItems {
  const index = <Type extends WrittenType>(type: Type) => {
    const rows: readonly RowOf<Type>[] = parts[type];
    return new Map(rows.map((row) => [itemId(row), row]));
  };
  const rows: { [Type in WrittenType]: ReadonlyMap<string, RowOf<Type>> } = {
    problem: index('problem'),
    need: index('need'),
    innovation: index('innovation'),
    'swot-analysis': index('swot-analysis'),
    strategy: index('strategy'),
    program: index('program'),
    evaluation: index('evaluation'),
  };
  const stagesOf = childrenBy(parts['innovation-stage'], 'innovation');
  const partnersOf = childrenBy(parts['innovation-partner'], 'innovation');
  const factorsOf = childrenBy(parts['swot-factor'], 'analysis');
  const measuresOf = childrenBy(parts.measure, 'program');
  const valuesOf = childrenBy(parts['measure-value'], 'measure');
  const budgetsOf = childrenBy(parts['budget-line'], 'program');
  const progressOf = childrenBy(parts['progress-entry'], 'program');
  return {
    row: (type, id) => rows[type].get(id),
    partsBelow: (type, id) => {
      switch (type) {
        case 'innovation':
          return partsOfInnovation(stagesOf(id), partnersOf(id));
        case 'swot-analysis':
          return partsOfAnalysis(factorsOf(id));
        case 'program':
          return partsOfProgram({
            measures: measuresOf(id),
            valuesOf,
            budgets: budgetsOf(id),
            progress: progressOf(id),
          });
        default:
          return [];
      }
    },
  };
}
