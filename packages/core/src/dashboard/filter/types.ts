import type { Innovation, ItemState } from '../../masterplan/types.js';

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
