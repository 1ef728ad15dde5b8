import { childrenBy } from '../stored-plan/children-of';
import { compareCodes } from '../stored-plan/compare-codes';
import type { StoredParts } from '../stored-plan/stored-plan';
import type { PlanMeasures } from './measures-of';
import { toMission, toObjective } from './to-direction';

export function toMissions(parts: StoredParts, measures: PlanMeasures) {
  const objectivesOf = childrenBy(parts.objective, 'mission');
  return parts.mission.map((mission) =>
    toMission(
      mission,
      objectivesOf(mission.id)
        .map((row) => toObjective(row, measures.objective.indicatorsOf(row.id)))
        .sort(compareCodes),
    ),
  );
}
