import { findDimension } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../../base/source/plan.js';

/** Names and programmes of a plan by their ids, looked up again and again while a list is drawn. */
export interface PlanIndex {
  readonly plan: LoadedPlan;
  readonly locale: Locale;
  readonly programs: ReadonlyMap<string, Program>;
  /** Short names of OPDs. */
  readonly opds: ReadonlyMap<string, string>;
  readonly dimensions: ReadonlyMap<string, string>;
}

/** The index of a plan in one language; an id that the framework lacks stands for itself. */
export function planIndex(plan: LoadedPlan, locale: Locale): PlanIndex {
  const { framework, masterplan } = plan;
  const used = new Set([
    ...framework.dimensions.map(({ id }) => id),
    ...masterplan.programs.map(({ dimensionId }) => dimensionId),
  ]);
  return {
    plan,
    locale,
    programs: new Map(masterplan.programs.map((program) => [program.id, program])),
    opds: new Map(masterplan.opds.map(({ id, shortName }) => [id, shortName])),
    dimensions: new Map(
      [...used].map((id) => [id, findDimension(framework, id)?.name[locale] ?? id]),
    ),
  };
}
