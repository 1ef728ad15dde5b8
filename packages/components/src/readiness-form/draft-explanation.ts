import type { Locale } from '@kotacerdas/core/locale';
import type { Explanation } from '../base/explain/explanation.js';
import { readinessExplanation, type ReadinessPart } from '../base/explain/readiness-explanation.js';
import type { LoadedPlan } from '../base/source/plan.js';
import type { Answer } from './sheet/answer.js';
import { ratingOf } from './sheet/rating-of.js';

/** Where a score of the answers so far comes from; `title` says whose they are. */
export function draftExplanation(
  part: ReadinessPart,
  title: string,
  answers: readonly Answer[],
  { framework, masterplan }: LoadedPlan,
  locale: Locale,
): Explanation {
  const ratings = answers.map((answer) => ({
    ...ratingOf(answer),
    justification: answer.justification,
  }));
  const consolidated = { ownerOpdId: '', ratings };
  return readinessExplanation(part, {
    assessment: { title, consolidated, opdRatings: [] },
    opds: masterplan.opds,
    framework,
    locale,
  });
}
