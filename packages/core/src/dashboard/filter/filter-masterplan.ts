import type { Innovation, ItemState, Masterplan } from '../../masterplan/types.js';

/**
 * What a reader wants to see of a plan; a field left out lets everything through.
 *
 * @example
 * const filter: MasterplanFilter = { dimensionId: 'smart-living', year: 2026, state: 'approved' };
 */
export interface MasterplanFilter {
  readonly dimensionId?: string | undefined;
  readonly subDimensionId?: string | undefined;
  /** The OPD that answers for an item: the author, the owner of an innovation, the lead of a programme. */
  readonly opdId?: string | undefined;
  /** The door an innovation came through. */
  readonly door?: Innovation['proposer']['kind'] | undefined;
  readonly state?: ItemState | undefined;
  /** Year and month (1 to 12) of the last change, in UTC as it is stored. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

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
 * @example
 * const view = filterMasterplan(masterplan, { door: 'council', year: 2026 });
 * view.innovations.every(({ proposer }) => proposer.kind === 'council'); // true
 * filterMasterplan(masterplan, {}) === masterplan; // true
 */
export function filterMasterplan(masterplan: Masterplan, filter: MasterplanFilter): Masterplan {
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
    (year === undefined || Number(item.updatedAt.slice(0, 4)) === year) &&
    (month === undefined || Number(item.updatedAt.slice(5, 7)) === month)
  );
}
