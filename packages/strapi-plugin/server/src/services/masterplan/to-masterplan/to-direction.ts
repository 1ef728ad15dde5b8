import { itemId } from '../stored-plan/item-id';
import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';

export function toOpd(row: RowOf<'opd'>) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      name: row.name,
      shortName: row.shortName,
      kind: row.kind,
      nomenclatureCode: row.nomenclatureCode,
    }),
  };
}

/** A mission with the objectives made from its rows. */
export function toMission<Objective>(row: RowOf<'mission'>, objectives: readonly Objective[]) {
  return {
    id: itemId(row),
    ...present({ code: row.code, statement: row.statement }),
    objectives,
  };
}

/** An objective, of the plan or of the RPJMD, with the indicators made from its rows. */
export function toObjective<Measure>(
  row: Pick<RowOf<'objective'>, 'documentId' | 'key' | 'code' | 'statement'>,
  indicators: readonly Measure[],
) {
  return {
    id: itemId(row),
    ...present({ code: row.code, statement: row.statement }),
    indicators,
  };
}
