import { requireMoment } from '../../date/require-moment.js';
import type { Framework } from '../../framework/types.js';
import { toPublicMasterplan } from '../../masterplan/to-public-masterplan.js';
import type { Masterplan } from '../../masterplan/types.js';
import { analysisTables } from './tables/analysis-tables.js';
import { indicatorTables } from './tables/indicator-tables.js';
import { inventoryTables } from './tables/inventory-tables.js';
import { linkTables } from './tables/link-tables.js';
import type { OpenTable } from './tables/open-table.js';
import { placeTables } from './tables/place-tables.js';
import { planTables } from './tables/plan-tables.js';
import { sourceOf } from './tables/source.js';

/**
 * A plan as tables of open data: one a kind of thing, related by codes. Names of tables and columns are Indonesian, as
 * in other open data of regions, and the same in every language; words of closed sets are their keys, which don't
 * change either. Figures are the ones that core computes, as of `asOf`. What isn't public isn't in them, also of a plan
 * that was not made public before.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no date.
 *
 * @example
 * openDataTables(masterplan, framework, '2026-11-29').map(({ name }) => name)[3]; // 'permasalahan'
 */
export function openDataTables(
  plan: Masterplan,
  framework: Framework,
  asOf: string,
): readonly OpenTable[] {
  requireMoment(asOf);
  const source = sourceOf(toPublicMasterplan(plan), framework, asOf);
  return [
    placeTables,
    inventoryTables,
    planTables,
    indicatorTables,
    analysisTables,
    linkTables,
  ].flatMap((make) => make(source));
}
