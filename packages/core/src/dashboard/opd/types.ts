import type { ItemState, OpdId } from '../../masterplan/types.js';
import type { Freshness } from '../innovation/freshness.js';

/**
 * What an OPD still has to do: enter anything at all; correct what was returned; submit its drafts; look at
 * its items again, none of which changed for more than 90 days.
 *
 * @example
 * const duty: OpdDuty = 'correction';
 */
export type OpdDuty = 'first-entry' | 'correction' | 'submission' | 'update';

/**
 * What one OPD filled in: its problems and needs, the innovations it owns, the programmes it leads.
 *
 * @example
 * const opd: Pick<OpdSummary, 'shortName' | 'items' | 'owes'> = {
 *   shortName: 'Diskominfo', items: 0, owes: ['first-entry'],
 * };
 */
export interface OpdSummary {
  readonly opdId: OpdId;
  readonly name: string;
  readonly shortName: string;
  readonly problems: number;
  readonly needs: number;
  readonly innovations: number;
  readonly programs: number;
  /** All of these together. */
  readonly items: number;
  /** `null` in a public summary, see `toPublicSummary`. */
  readonly states: Readonly<Record<ItemState, number>> | null;
  /** Whole rupiah of the programmes it leads, also of cancelled ones. */
  readonly budget: number;
  /** When it last changed an item, ISO 8601; `null` when it has none. */
  readonly lastChange: string | null;
  readonly freshness: Freshness;
  /** Empty when it owes nothing; `null` in a public summary, see `toPublicSummary`. */
  readonly owes: readonly OpdDuty[] | null;
}

/**
 * All OPDs of a plan, and how many of them have filled in something or owe something.
 *
 * @example
 * const opds: OpdsSummary = { total: 0, withItems: 0, owing: 0, perOpd: [] };
 */
export interface OpdsSummary {
  readonly total: number;
  readonly withItems: number;
  readonly owing: number;
  /** In the plan's order, also those without anything. */
  readonly perOpd: readonly OpdSummary[];
}
