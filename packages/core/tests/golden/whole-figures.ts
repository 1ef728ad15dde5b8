import { rollUp, summariseMasterplan } from '@kotacerdas/core/dashboard';
import { compareYears, evaluateYear } from '@kotacerdas/core/evaluation';
import type { Framework } from '@kotacerdas/core/framework';
import { indexOfYear, scoreIndex, selectionProfile } from '@kotacerdas/core/indices';
import {
  igaReadiness,
  innovationProgress,
  kippReadiness,
  type InventoryReadiness,
} from '@kotacerdas/core/inventory';
import {
  checkMasterplan,
  planFigures,
  traceMasterplan,
  type Masterplan,
} from '@kotacerdas/core/masterplan';

/** What is said of the plan as a whole: dashboard, chain, completeness, evaluation, indices. */
export function wholeFigures(masterplan: Masterplan, framework: Framework, asOf: string) {
  const summary = summariseMasterplan(masterplan, { asOf });
  const { coverage, chains, unlinked } = traceMasterplan(masterplan);
  const [profile] = framework.evaluation;
  return {
    summary,
    rollUp: rollUp([summary], { includeSamples: true }),
    figures: planFigures(masterplan),
    trace: { coverage, chains, unlinked },
    completeness: checkMasterplan(masterplan, { asOf }),
    innovations: masterplan.innovations.map((innovation) => ({
      id: innovation.id,
      progress: innovationProgress(innovation.stages),
      iga: withoutFields(igaReadiness(innovation)),
      kipp: withoutFields(kippReadiness(innovation)),
    })),
    evaluation:
      profile === undefined
        ? 'no profile'
        : {
            years: [2024, 2025].map((year) => evaluateYear(masterplan.evaluations, profile, year)),
            change: compareYears(masterplan.evaluations, profile, { from: 2024, to: 2025 }),
          },
    indices: framework.indices.map((index) => ({
      id: index.id,
      ofYear: indexOfYear(framework.indices, 2026),
      // Levels that rise and fall, as plain as they can be laid down here.
      score: scoreIndex(
        index,
        (index.structure?.aspects ?? [])
          .flatMap(({ indicators }) => indicators)
          .map(({ id }, at) => ({ indicatorId: id, level: 1 + ((at * 7) % 9) / 2 })),
      ),
    })),
    selection: selectionProfile(masterplan.region.profile, { indices: framework.indices, asOf }),
  };
}

/** Field by field it is a list of what is filled in: no figures. */
const withoutFields = ({ fields, ...rest }: InventoryReadiness) => rest;
