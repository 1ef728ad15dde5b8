import { itemId } from '../masterplan/stored-plan/item-id';
import type { StoredParts } from '../masterplan/stored-plan/stored-plan';

type Reviewed = Pick<
  StoredParts,
  | 'problem'
  | 'need'
  | 'innovation'
  | 'readiness-assessment'
  | 'swot-analysis'
  | 'strategy'
  | 'program'
  | 'evaluation'
>;

/** How often each item of a plan has been written, by the id that it has in the document. */
export function revisionsOf(parts: Reviewed): ReadonlyMap<string, number> {
  const rows = [
    parts.problem,
    parts.need,
    parts.innovation,
    parts['readiness-assessment'],
    parts['swot-analysis'],
    parts.strategy,
    parts.program,
    parts.evaluation,
  ].flat();
  return new Map(rows.map((row) => [itemId(row), row.revision ?? 1]));
}
