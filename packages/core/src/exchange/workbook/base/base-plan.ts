import type { Masterplan } from '../../../masterplan/types.js';
import { askedAssessment } from '../../columns/rows/rows-of.js';

/** What a workbook keeps of a plan: all of it, or what one department has, and nothing of the others' work. */
export function basePlan(plan: Masterplan, opdId: string | undefined): Masterplan {
  if (opdId === undefined) return plan;
  const assessment = askedAssessment(plan);
  const isOwn = (item: { readonly opdId?: string | undefined }) => item.opdId === opdId;
  const { evaluations: _, rpjmd: __, ...rest } = plan;
  return {
    ...rest,
    region: { code: plan.region.code, name: plan.region.name },
    vision: '',
    missions: [],
    problems: plan.problems.filter(isOwn),
    needs: plan.needs.filter(isOwn),
    innovations: plan.innovations.filter(isOwn),
    readiness:
      assessment === null
        ? []
        : [
            {
              ...assessment,
              opdRatings: assessment.opdRatings.filter(isOwn),
              assessorRatings: [],
              consolidated: null,
            },
          ],
    swot: [],
    strategies: [],
    programs: plan.programs.filter(({ leadOpdId }) => leadOpdId === opdId),
    evaluations: [],
  };
}
