import type { Masterplan, ReadinessAssessment } from './types.js';

/**
 * A plan as the public may read it: without the reasons that reviewers gave for returning something, and
 * without what assessors and OPDs noted beside their own ratings. Those are meant for the people who work on
 * the plan. Everything else stays: every item with its state and its last change, what each OPD answered, the
 * consolidated levels with their justification, programmes with their reports. So which items are drafts or were
 * returned, what an OPD owes and which programmes are late can be counted from it: an edition holds every item with
 * its state, whatever that is, since whether a plan is approved is decided on the whole of it.
 *
 * @example
 * toPublicMasterplan(masterplan).problems[0]?.stateReason; // undefined
 */
export function toPublicMasterplan(masterplan: Masterplan): Masterplan {
  return {
    ...masterplan,
    problems: masterplan.problems.map(withoutReason),
    needs: masterplan.needs.map(withoutReason),
    innovations: masterplan.innovations.map(withoutReason),
    readiness: masterplan.readiness.map(withoutReason).map(withoutWorkingNotes),
    swot: masterplan.swot.map(withoutReason),
    strategies: masterplan.strategies.map(withoutReason),
    programs: masterplan.programs.map(withoutReason),
    evaluations: masterplan.evaluations.map(withoutReason),
  };
}

function withoutReason<Item extends { stateReason?: string | undefined }>(item: Item): Item {
  const copy = { ...item };
  delete copy.stateReason;
  return copy;
}

function withoutWorkingNotes(assessment: ReadinessAssessment): ReadinessAssessment {
  return {
    ...assessment,
    assessorRatings: [],
    opdRatings: assessment.opdRatings.map(({ opdId, ratings }) => ({
      opdId,
      ratings: ratings.map(({ current, indicatorId, target }) => ({
        indicatorId,
        current,
        ...(target === undefined ? {} : { target }),
      })),
    })),
  };
}
