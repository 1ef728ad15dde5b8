import { checkCycles } from '../../action-plan/dependency/check-cycles.js';
import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import { error, type Check } from './check.js';
import { checkRpjmdLinks } from './check-rpjmd-links.js';
import { idSet, pointer } from './pointer.js';

/** Every id that an item cites exists in the list it is cited from, and no programme waits for itself in the end. */
export const checkLinks: Check = (masterplan) => {
  const opds = pointer(idSet(masterplan.opds), 'opds');
  const problems = pointer(idSet(masterplan.problems), 'problems');
  const needs = pointer(idSet(masterplan.needs), 'needs');
  const innovations = pointer(idSet(masterplan.innovations), 'innovations');
  const strategies = pointer(idSet(masterplan.strategies), 'strategies');
  const programs = pointer(idSet(masterplan.programs), 'programs');
  const objectives = pointer(idSet(masterplan.rpjmd?.objectives ?? []), 'rpjmd.objectives');
  const rpjmdPrograms = pointer(idSet(masterplan.rpjmd?.programs ?? []), 'rpjmd.programs');
  return [
    ...masterplan.problems.flatMap((item, index) => [
      ...opds.one(item.opdId, ['problems', index, 'opdId']),
      ...objectives.one(item.rpjmdObjectiveId, ['problems', index, 'rpjmdObjectiveId']),
    ]),
    ...masterplan.needs.flatMap((item, index) => [
      ...opds.one(item.opdId, ['needs', index, 'opdId']),
      ...problems.all(item.problemIds, ['needs', index, 'problemIds']),
    ]),
    ...masterplan.innovations.flatMap((item, index) => [
      ...opds.one(item.opdId, ['innovations', index, 'opdId']),
      ...needs.all(item.needIds, ['innovations', index, 'needIds']),
      ...problems.all(item.problemIds, ['innovations', index, 'problemIds']),
    ]),
    ...masterplan.programs.flatMap((item, index) => [
      ...opds.one(item.leadOpdId, ['programs', index, 'leadOpdId']),
      ...opds.all(item.supportingOpdIds, ['programs', index, 'supportingOpdIds']),
      ...strategies.all(item.strategyIds, ['programs', index, 'strategyIds']),
      ...needs.all(item.needIds, ['programs', index, 'needIds']),
      ...innovations.all(item.innovationIds, ['programs', index, 'innovationIds']),
      ...programs.all(item.dependsOnProgramIds, ['programs', index, 'dependsOnProgramIds']),
      ...rpjmdPrograms.one(item.rpjmdProgramId, ['programs', index, 'rpjmdProgramId']),
    ]),
    ...masterplan.readiness.flatMap((assessment, index) => [
      ...assessment.opdRatings.flatMap((rater, at) =>
        opds.one(rater.opdId, ['readiness', index, 'opdRatings', at, 'opdId']),
      ),
      ...opds.one(assessment.consolidated?.ownerOpdId, [
        'readiness',
        index,
        'consolidated',
        'ownerOpdId',
      ]),
    ]),
    ...checkCycles(masterplan.programs),
    ...checkStrategySources(masterplan),
    ...checkRpjmdLinks(masterplan, opds),
  ];
};

/** A strategy cites factors by their code within one analysis. */
function checkStrategySources({ strategies, swot }: Masterplan): Issue[] {
  const factorsOf = new Map(
    swot.map((analysis) => [analysis.id, new Set(analysis.factors.map(({ code }) => code))]),
  );
  return strategies.flatMap((strategy, index) => {
    const factors = factorsOf.get(strategy.swotId);
    if (factors === undefined) {
      const params = { found: strategy.swotId, list: 'swot' };
      return [error('dangling-id', ['strategies', index, 'swotId'], params)];
    }
    return strategy.factorCodes.flatMap((code, at) =>
      factors.has(code)
        ? []
        : [
            error('unknown-factor', ['strategies', index, 'factorCodes', at], {
              found: code,
              swot: strategy.swotId,
            }),
          ],
    );
  });
}
