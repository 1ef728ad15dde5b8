import { paragraph, points } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';
import { countOf } from '../../prose/count-of.js';

/** The strategic issues that the development plan names. */
export function strategicIssues({ masterplan }: BookContext): Composed {
  const issues = masterplan.rpjmd?.strategicIssues ?? [];
  if (issues.length === 0) {
    return { blocks: [unfilled('Isu strategis', 'planner')] };
  }
  return {
    blocks: [
      paragraph(
        `RPJMD menetapkan ${countOf(issues.length, 'isu strategis')} yang menjadi perhatian rencana ini:`,
      ),
      points(issues.map(asClause), true),
    ],
  };
}
