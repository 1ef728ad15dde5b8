import type { RequirementId } from '../issue/requirement-id.js';
import { checkMasterplan } from '../masterplan/completeness/check-masterplan.js';
import type { StepName, StepOwner } from '../masterplan/completeness/types.js';
import type { Masterplan } from '../masterplan/types.js';

/** What one requirement says of a plan, in a few words: `1/2` and a line for each step. */
export function requirementOf(plan: Masterplan, id: RequirementId, asOf?: string) {
  const name = { id: 'Bab', en: 'Chapter' };
  const chapters = [{ book: 'b', id: 'c', name, perDimension: false, requirements: [id] }];
  const check = checkMasterplan(plan, { asOf, chapters }).books[0]?.chapters[0]?.requirements[0];
  if (check === undefined) throw new Error('a chapter of one requirement has one');
  return {
    met: `${check.done}/${check.expected}`,
    next: check.next.map(
      ({ params, path, who }) =>
        `${nameOwner(who)}: ${params.count} from ${nameOf(params.first)} at ${path.join('.')}`,
    ),
  };
}

export function nameOwner(who: StepOwner): string {
  return who.kind === 'opd' ? who.opdId : [who.role, who.dimensionId].filter(Boolean).join(' ');
}

function nameOf(first: StepName): string {
  if (first === null) return 'it';
  return 'word' in first ? first.word : first.en;
}
