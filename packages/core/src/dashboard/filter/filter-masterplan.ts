import { dayOf } from '../../date/day-of.js';
import type { ItemState, Masterplan } from '../../masterplan/types.js';
import { requireFilter } from './require-filter.js';
import type { MasterplanFilter } from './types.js';

export type { MasterplanFilter } from './types.js';

/**
 * The part of a plan that answers a filter, as a plan whose summary belongs to the filter alone.
 *
 * An item (problem, need, innovation, strategy, programme, evaluation) is kept when it answers every field
 * of the filter. One that has no such field doesn't answer it: strategies and evaluations have no OPD, and
 * only innovations have a door. With an OPD only that OPD is listed; with a dimension, SWOT analyses of other
 * dimensions go. Direction, RPJMD, readiness and the analyses of the region are of the whole region and stay.
 * Links may lead to items that were left out, so a view is for figures, not for storing.
 *
 * Filters compose: one after the other keeps what both let through. A filter without fields gives the plan
 * itself.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when a field is none of a filter's, or its value can't be one: a year
 * or month that is no whole number, a month outside 1 to 12, an unknown door or state. An id that the plan doesn't
 * have is no error; nothing answers it.
 *
 * @example
 * const view = filterMasterplan(masterplan, { door: 'council', year: 2026 });
 * view.innovations.every(({ proposer }) => proposer.kind === 'council'); // true
 * filterMasterplan(masterplan, {}) === masterplan; // true
 */
export function filterMasterplan(masterplan: Masterplan, filter: MasterplanFilter): Masterplan {
  requireFilter(filter);
  if (Object.values(filter).every((field) => field === undefined)) return masterplan;
  const { door, opdId } = filter;
  const keeps = (item: Filterable, own: { opdId?: string | undefined; door?: string } = {}) =>
    isMatch(item, filter) &&
    (opdId === undefined || own.opdId === opdId) &&
    (door === undefined || own.door === door);
  return {
    ...masterplan,
    opds: masterplan.opds.filter(({ id }) => opdId === undefined || id === opdId),
    problems: masterplan.problems.filter((item) => keeps(item, { opdId: item.opdId })),
    needs: masterplan.needs.filter((item) => keeps(item, { opdId: item.opdId })),
    innovations: masterplan.innovations.filter((item) =>
      keeps(item, { opdId: item.opdId, door: item.proposer.kind }),
    ),
    swot: masterplan.swot.filter(
      ({ scope }) =>
        filter.dimensionId === undefined ||
        scope.kind !== 'dimension' ||
        scope.dimensionId === filter.dimensionId,
    ),
    strategies: masterplan.strategies.filter((item) => keeps(item)),
    programs: masterplan.programs.filter((item) => keeps(item, { opdId: item.leadOpdId })),
    evaluations: masterplan.evaluations.filter((item) => keeps(item)),
  };
}

interface Filterable {
  readonly dimensionId: string;
  readonly subDimensionId?: string | undefined;
  readonly state: ItemState;
  readonly updatedAt: string;
}

/** The fields that every item has. */
function isMatch(item: Filterable, filter: MasterplanFilter): boolean {
  const { dimensionId, month, state, subDimensionId, year } = filter;
  return (
    (dimensionId === undefined || item.dimensionId === dimensionId) &&
    (subDimensionId === undefined || item.subDimensionId === subDimensionId) &&
    (state === undefined || item.state === state) &&
    (year === undefined || Number(dayOf(item.updatedAt)?.slice(0, 4)) === year) &&
    (month === undefined || Number(dayOf(item.updatedAt)?.slice(5, 7)) === month)
  );
}
