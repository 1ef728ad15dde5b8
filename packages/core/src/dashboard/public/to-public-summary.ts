import type { MasterplanSummary } from '../types.js';

/**
 * A summary as the public may read it, the companion of `toPublicMasterplan`. How many OPDs owe something and
 * how many programmes are late stays; who they are is for those who work on the plan: what each OPD owes and in
 * which states its items are, and the lists of late and of stale programmes become `null`.
 *
 * @example
 * const shown = toPublicSummary(summariseMasterplan(masterplan, { asOf: '2026-11-23' }));
 * shown.opds.owing; // 1
 * shown.opds.perOpd[0]?.owes; // null
 */
export function toPublicSummary(summary: MasterplanSummary): MasterplanSummary {
  const { opds, programs } = summary;
  const { late, stale } = programs.timeliness;
  return {
    ...summary,
    opds: { ...opds, perOpd: opds.perOpd.map((opd) => ({ ...opd, owes: null, states: null })) },
    programs: {
      ...programs,
      timeliness: {
        ...programs.timeliness,
        late: { ...late, programs: null },
        stale: { ...stale, programs: null },
      },
    },
  };
}
