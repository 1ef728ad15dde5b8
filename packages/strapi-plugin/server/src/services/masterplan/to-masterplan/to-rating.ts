import { present } from '../stored-plan/present';
import type { ScalarRowOf } from '../stored-plan/stored-plan';

/** An answer with what there is to show for it. */
export function toRating(
  row: ScalarRowOf<'readiness-rating'>,
  evidence: readonly ScalarRowOf<'readiness-evidence'>[],
) {
  return {
    ...present({ indicatorId: row.indicatorId }),
    current: row.notApplicable === true ? 'not-applicable' : row.current,
    ...present({
      target: row.target,
      evidence:
        evidence.length === 0 ? null : evidence.map(({ label, url }) => present({ label, url })),
      note: row.note,
      justification: row.justification,
    }),
  };
}
