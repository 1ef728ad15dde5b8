import type { StageProgress } from '../../inventory/innovation-stages.js';
import type { TraceKind } from '../../masterplan/trace/trace-kinds.js';
import type {
  Innovation,
  InnovationStage,
  ItemState,
  Need,
  OpdId,
} from '../../masterplan/types.js';
import type { Freshness } from '../innovation/freshness.js';

/**
 * What the inventory lists: *permasalahan*, *kebutuhan*, *inovasi*.
 *
 * @example
 * const kind: InventoryKind = 'need';
 */
export type InventoryKind = Extract<TraceKind, 'problem' | 'need' | 'innovation'>;

/**
 * A line of the inventory: a problem, a need or an innovation, in one form.
 *
 * @example
 * const row: Pick<InventoryRow, 'key' | 'kind' | 'code' | 'owner'> = {
 *   key: 'problem:p-1', kind: 'problem', code: 'P-GOV-01', owner: 'DPMPTSP',
 * };
 */
export interface InventoryRow {
  /** Names the item among all kinds, as `nodeKey` does. */
  readonly key: string;
  readonly kind: InventoryKind;
  readonly id: string;
  /** Its place in the list of its kind. */
  readonly at: number;
  readonly code: string;
  readonly title: string;
  readonly dimensionId: string;
  readonly subDimensionId: string | null;
  readonly tags: readonly string[];
  /** The door an innovation came through; problems and needs are the OPDs' own. */
  readonly door: Innovation['proposer']['kind'];
  /** The OPD that answers for it; `null` where the plan names none it has. */
  readonly opdId: OpdId | null;
  /** The member of the council who proposes it, else the OPD's short name; empty without either. */
  readonly owner: string;
  readonly state: ItemState;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** Year and month (1 to 12) of the last change; `null` where its date can't be read. */
  readonly year: number | null;
  readonly month: number | null;
  readonly age: keyof Freshness;
  /** What a need is made of, and what kind an innovation is of; `null` for a problem. */
  readonly sort: Need['kind'] | Innovation['kind'] | null;
  /** Problems and needs it names, also such that the plan doesn't have. */
  readonly problemIds: readonly string[];
  readonly needIds: readonly string[];
  /** Of an innovation; else `null`. */
  readonly stages: StageProgress | null;
  readonly stage: InnovationStage | null;
  /** 0 to 100. */
  readonly progress: number | null;
  /** Code, title, short name, owner and tags as a search reads them (`foldText`). */
  readonly words: string;
}

/**
 * What a reader looks for in the inventory; a field left out lets everything through.
 *
 * @example
 * const filter: InventoryFilter = { text: 'izin', kind: 'innovation', opdId: 'opd-dpmptsp', year: 2026 };
 */
export interface InventoryFilter {
  readonly kind?: InventoryKind | undefined;
  /** Words that occur in code, title, owner or tags, whatever their case, accents and order. */
  readonly text?: string | undefined;
  readonly dimensionId?: string | undefined;
  readonly subDimensionId?: string | undefined;
  /** `null` asks for what no OPD answers for. */
  readonly opdId?: string | null | undefined;
  readonly door?: InventoryRow['door'] | undefined;
  readonly owner?: string | undefined;
  readonly state?: ItemState | undefined;
  readonly stage?: InnovationStage | undefined;
  readonly age?: InventoryRow['age'] | undefined;
  readonly tag?: string | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

/**
 * What the inventory can be ordered by.
 *
 * @example
 * const column: InventoryColumn = 'updated';
 */
export type InventoryColumn =
  'code' | 'title' | 'owner' | 'dimension' | 'state' | 'stage' | 'progress' | 'updated';

/**
 * An order of the inventory.
 *
 * @example
 * const sorting: InventorySorting = { column: 'updated', descending: true };
 */
export interface InventorySorting {
  readonly column: InventoryColumn;
  readonly descending: boolean;
}

/**
 * Rows that belong together; `id` is `null` for those that belong to none.
 *
 * @example
 * const group: InventoryGroup = { id: 'smart-living', rows: [] };
 */
export interface InventoryGroup {
  readonly id: string | null;
  readonly rows: readonly InventoryRow[];
}
