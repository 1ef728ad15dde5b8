import { childrenBy } from '../stored-plan/children-of';
import type { StoredParts } from '../stored-plan/stored-plan';
import { toMeasure } from './to-measure';

type Parent = 'program' | 'objective' | 'rpjmdObjective' | 'rpjmdProgram';

/** The indicators below an entry, and the rows they were made of. */
export function measuresOf(parts: Pick<StoredParts, 'measure' | 'measure-value'>) {
  const valuesOf = childrenBy(parts['measure-value'], 'measure');
  const below = (parent: Parent) => {
    const rowsOf = childrenBy(parts.measure, parent);
    return {
      indicatorsOf: (id: number) => rowsOf(id).map((row) => toMeasure(row, valuesOf(row.id))),
      rowsOf: (id: number) => rowsOf(id).flatMap((row) => [row, ...valuesOf(row.id)]),
    };
  };
  return {
    program: below('program'),
    objective: below('objective'),
    rpjmdObjective: below('rpjmdObjective'),
    rpjmdProgram: below('rpjmdProgram'),
  };
}

export type PlanMeasures = ReturnType<typeof measuresOf>;
