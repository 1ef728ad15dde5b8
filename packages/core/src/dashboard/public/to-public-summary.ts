import type { MasterplanSummary } from '../types.js';

/**
 * A summary as the public may read it, the companion of `toPublicMasterplan`. How many OPDs owe something and
 * how many programmes are late stays; judgements about a single office or programme go: what each OPD owes and in
 * which states its items are, and the lists of late and of stale programmes become `null`.
 *
 * It leaves judgements unsaid, it doesn't make them secret. Where the plan is published beside it, every item is open
 * data with its state, its last change and its reports, and whoever summarises that plan gets them back. What must not
 * be known of an item has to stay out of the plan that is published.
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
