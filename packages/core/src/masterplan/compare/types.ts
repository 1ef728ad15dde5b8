import type { Issue } from '../../issue/issue.js';
import type { ReadinessScore } from '../../readiness/types.js';
import type { FigureChange } from '../figures/types.js';
import type { ItemState } from '../types.js';
import type { ComparedList } from './compared-lists.js';

/**
 * One difference within an item. A path leads through fields; an entry of a list is named by its id, indicator,
 * OPD or year, never by its place: `['indicators', 'ik-1', 'targets', '2025', 'value']`.
 *
 * `value`: another value stands there, `undefined` where one side has none. `words`: a list of ids or texts lost
 * and won some; both lists are given, since their order may differ alone. `order`: the entries of a list, by
 * name, stand in another order; it says nothing about the entries themselves.
 *
 * @example
 * const change: FieldChange = {
 *   kind: 'words',
 *   path: ['needIds'],
 *   before: ['n-1'],
 *   after: ['n-1', 'n-2'],
 *   added: ['n-2'],
 *   removed: [],
 * };
 */
export type FieldChange =
  | {
      readonly kind: 'value';
      readonly path: readonly string[];
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly kind: 'words';
      readonly path: readonly string[];
      readonly before: readonly string[];
      readonly after: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly kind: 'order';
      readonly path: readonly string[];
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/**
 * An item by its id, with its place.
 *
 * @example
 * const item: ComparedItem = { id: 'p-1', code: 'P-GOV-01', path: ['problems', 0] };
 */
export interface ComparedItem {
  readonly id: string;
  /** The code that people cite; `null` where the list has none, as for SWOT analyses. */
  readonly code: string | null;
  /** In the later plan; for a removed item in the earlier one. */
  readonly path: Issue['path'];
}

/**
 * An item that both plans have and that differs.
 *
 * @example
 * const item: ChangedItem = {
 *   id: 'p-1',
 *   code: 'P-GOV-01',
 *   path: ['problems', 0],
 *   state: { before: 'draft', after: 'submitted' },
 *   fields: [{ kind: 'value', path: ['state'], before: 'draft', after: 'submitted' }],
 * };
 */
export interface ChangedItem extends ComparedItem {
  /** Where it moved between author and approval; `null` when it stayed. */
  readonly state: { readonly before: ItemState; readonly after: ItemState } | null;
  /** Everything that differs, the state and the moment of change with it. */
  readonly fields: readonly FieldChange[];
}

/**
 * What became of the items of one list. The order of a list says nothing and isn't compared.
 *
 * @example
 * const comparison: ListComparison = { added: [], removed: [], changed: [] };
 */
export interface ListComparison {
  /** In the order of the later plan. */
  readonly added: readonly ComparedItem[];
  /** In the order of the earlier plan. */
  readonly removed: readonly ComparedItem[];
  readonly changed: readonly ChangedItem[];
}

/**
 * Everything that differs between two versions of a plan.
 *
 * @example
 * const unchanged = ({ fields, figures, same }: MasterplanComparison) =>
 *   same && fields.length + figures.length === 0;
 */
export interface MasterplanComparison {
  /** Whether nothing at all differs, but for the order of items. */
  readonly same: boolean;
  /** What differs outside the lists: title, period, vision, region, RPJMD. */
  readonly fields: readonly FieldChange[];
  readonly lists: Readonly<Record<ComparedList, ListComparison>>;
  /** The shown assessment of each side, scored on its consolidated levels; `null` without one. */
  readonly readiness: {
    readonly before: ReadinessScore | null;
    readonly after: ReadinessScore | null;
  };
  readonly figures: readonly FigureChange[];
  /** Why figures may not be comparable: another framework or another region. */
  readonly issues: readonly Issue[];
}
