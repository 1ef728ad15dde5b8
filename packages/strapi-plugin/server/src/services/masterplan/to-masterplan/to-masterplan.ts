import { childrenBy } from '../stored-plan/children-of';
import { compareCodes } from '../stored-plan/compare-codes';
import type { StoredPlan } from '../stored-plan/stored-plan';
import { toOpd } from './to-direction';
import { toEvaluation } from './to-evaluation';
import { toInnovations } from './to-innovations';
import { measuresOf } from './measures-of';
import { namesOf } from './names-of';
import { toMissions } from './to-missions';
import { toNeed } from './to-need';
import { toPlan } from './to-plan';
import { toProblem } from './to-problem';
import { toPrograms } from './to-programs';
import { toReadiness } from './to-readiness';
import { toRpjmdTree } from './to-rpjmd-tree';
import { factorCodesOf } from './factor-codes-of';
import { toStrategy } from './to-strategy';
import { toSwot } from './to-swot';

/**
 * The document that the entries of a plan make up, not yet checked: an officer may have saved half an
 * entry, and `parseMasterplan` says so with its place.
 */
export function toMasterplan({ plan, parts }: StoredPlan): Record<string, unknown> {
  const names = namesOf(parts);
  const measures = measuresOf(parts);
  const ratersOf = childrenBy(parts['readiness-rater'], 'assessment');
  const ratingsOf = childrenBy(parts['readiness-rating'], 'rater');
  const evidenceOf = childrenBy(parts['readiness-evidence'], 'rating');
  const factorCodeOf = factorCodesOf(parts);
  const factorsOf = childrenBy(parts['swot-factor'], 'analysis');
  const rpjmd = toRpjmdTree(parts, names, measures);
  const ordered = <Item extends { id: string; code?: string }>(items: Item[]) =>
    items.sort(compareCodes);
  return {
    ...toPlan(plan),
    missions: ordered(toMissions(parts, measures)),
    opds: ordered(parts.opd.map(toOpd)),
    ...(rpjmd === undefined ? {} : { rpjmd }),
    problems: ordered(parts.problem.map((row) => toProblem(row, names))),
    needs: ordered(parts.need.map((row) => toNeed(row, names))),
    innovations: ordered(toInnovations(parts, names)),
    readiness: ordered(
      parts['readiness-assessment'].map((row) =>
        toReadiness(row, { raters: ratersOf(row.id), ratingsOf, evidenceOf }, names.opds),
      ),
    ),
    swot: ordered(parts['swot-analysis'].map((row) => toSwot(row, factorsOf(row.id)))),
    strategies: ordered(parts.strategy.map((row) => toStrategy(row, names.swots, factorCodeOf))),
    programs: ordered(toPrograms(parts, names, measures)),
    evaluations: ordered(parts.evaluation.map(toEvaluation)),
  };
}
