import type { WrittenType } from '../../../../../shared/contracts/item';
import { partsOfAnalysis, partsOfInnovation, partsOfProgram } from '../../item/parts-of';
import type { StoredPart } from '../../item/part';
import { childrenBy } from '../../masterplan/stored-plan/children-of';
import { itemId, type Identified } from '../../masterplan/stored-plan/item-id';
import type { RowOf, StoredParts } from '../../masterplan/stored-plan/stored-plan';

/** The items of a plan that was read as a whole, found without asking the database again. */
export interface StoredItems {
  row<Type extends WrittenType>(type: Type, id: string): RowOf<Type> | undefined;
  partsBelow(type: WrittenType, rowId: number): readonly StoredPart[];
}

export function storedItems(parts: StoredParts): StoredItems {
  const index = <Row extends Identified>(found: readonly Row[]) =>
    new Map(found.map((row) => [itemId(row), row]));
  const rows: { [Type in WrittenType]: ReadonlyMap<string, RowOf<Type>> } = {
    problem: index(parts.problem),
    need: index(parts.need),
    innovation: index(parts.innovation),
    'swot-analysis': index(parts['swot-analysis']),
    strategy: index(parts.strategy),
    program: index(parts.program),
    evaluation: index(parts.evaluation),
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
