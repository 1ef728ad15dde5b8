import type { OpdId, ReadinessAssessmentRating, ReadinessConsolidation } from '../types.js';
import type {
  MasterplanFields,
  MasterplanListName,
  MasterplanLists,
  MasterplanPartListName,
  MasterplanPartLists,
} from './lists.js';

/**
 * Fields of an item to write; what isn't named stays. `null` takes an optional field away, and so does
 * `undefined`; `null` also survives JSON. A required field can't be taken away: `null` doesn't compile, and
 * `undefined` is refused when it is applied.
 *
 * @example
 * const fields: ItemFields<Problem> = { title: 'Antrean panjang', cause: null };
 */
export type ItemFields<Item> = {
  readonly [Field in Exclude<keyof Item, 'id'>]?:
    Item[Field] | (undefined extends Item[Field] ? null : never);
};

/**
 * Puts a new item into a list: at the end, or before the one that stands at `at`.
 *
 * @example
 * const change: AddChange = {
 *   kind: 'add',
 *   list: 'missions.objectives',
 *   of: 'm-1',
 *   item: { id: 's-1', code: 'S1', statement: 'Izin terbit tanpa tatap muka', indicators: [] },
 * };
 */
export type AddChange =
  | {
      readonly [List in MasterplanListName]: {
        readonly kind: 'add';
        readonly list: List;
        readonly of?: undefined;
        readonly item: MasterplanLists[List];
        readonly at?: number | undefined;
      };
    }[MasterplanListName]
  | {
      readonly [List in MasterplanPartListName]: {
        readonly kind: 'add';
        readonly list: List;
        readonly of: MasterplanPartLists[List]['owner']['id'];
        readonly item: MasterplanPartLists[List]['item'];
        readonly at?: number | undefined;
      };
    }[MasterplanPartListName];

/**
 * Writes fields of an item. A factor that gets another code is followed by the strategies that cite it.
 *
 * @example
 * const change: UpdateChange = {
 *   kind: 'update',
 *   list: 'swot.factors',
 *   of: 'sw-region',
 *   id: 'f-s1',
 *   fields: { weight: 0.25, printedScore: null },
 * };
 */
export type UpdateChange =
  | {
      readonly [List in MasterplanListName]: {
        readonly kind: 'update';
        readonly list: List;
        readonly of?: undefined;
        readonly id: MasterplanLists[List]['id'];
        readonly fields: ItemFields<MasterplanLists[List]>;
      };
    }[MasterplanListName]
  | {
      readonly [List in MasterplanPartListName]: {
        readonly kind: 'update';
        readonly list: List;
        readonly of: MasterplanPartLists[List]['owner']['id'];
        readonly id: MasterplanPartLists[List]['item']['id'];
        readonly fields: ItemFields<MasterplanPartLists[List]['item']>;
      };
    }[MasterplanPartListName];

/**
 * Takes an item out of its list. It is refused while others refer to it, unless `unlink` says to take those
 * references away with it; one that an item can't be without is never taken away.
 *
 * @example
 * const change: RemoveChange = { kind: 'remove', list: 'swot', id: 'sw-economy', unlink: true };
 */
export type RemoveChange =
  | {
      readonly [List in MasterplanListName]: {
        readonly kind: 'remove';
        readonly list: List;
        readonly of?: undefined;
        readonly id: MasterplanLists[List]['id'];
        readonly unlink?: boolean | undefined;
      };
    }[MasterplanListName]
  | {
      readonly [List in MasterplanPartListName]: {
        readonly kind: 'remove';
        readonly list: List;
        readonly of: MasterplanPartLists[List]['owner']['id'];
        readonly id: MasterplanPartLists[List]['item']['id'];
        readonly unlink?: boolean | undefined;
      };
    }[MasterplanPartListName];

/**
 * Gives an item another place in its list; `to` is the index it has afterwards, from 0.
 *
 * @example
 * const change: MoveChange = { kind: 'move', list: 'missions', id: 'm-2', to: 0 };
 */
export type MoveChange =
  | {
      readonly [List in MasterplanListName]: {
        readonly kind: 'move';
        readonly list: List;
        readonly of?: undefined;
        readonly id: MasterplanLists[List]['id'];
        readonly to: number;
      };
    }[MasterplanListName]
  | {
      readonly [List in MasterplanPartListName]: {
        readonly kind: 'move';
        readonly list: List;
        readonly of: MasterplanPartLists[List]['owner']['id'];
        readonly id: MasterplanPartLists[List]['item']['id'];
        readonly to: number;
      };
    }[MasterplanPartListName];

/**
 * Writes a part of the plan that is no list. An RPJMD that lacks entries which problems or programmes name is
 * refused, unless `unlink` says to take those references away.
 *
 * @example
 * const change: SetChange = { kind: 'set', field: 'title', value: 'Masterplan Kota Cerdas' };
 */
export type SetChange = {
  readonly [Field in keyof MasterplanFields]: {
    readonly kind: 'set';
    readonly field: Field;
    readonly value:
      MasterplanFields[Field] | (undefined extends MasterplanFields[Field] ? null : never);
    readonly unlink?: boolean | undefined;
  };
}[keyof MasterplanFields];

/**
 * Who rates: an OPD itself, an assessor, or the owner who consolidates.
 *
 * @example
 * const rater: Rater = { kind: 'assessor', assessor: 'Universitas Siliwangi' };
 */
export type Rater =
  | { readonly kind: 'opd'; readonly opdId: OpdId }
  | { readonly kind: 'assessor'; readonly assessor: string }
  | {
      readonly kind: 'consolidated';
      /** Who consolidates: needed to begin; given later, it replaces the owner. */
      readonly ownerOpdId?: OpdId | undefined;
    };

/**
 * Writes the answer of a rater to one indicator, in place of an earlier one. A rater who answers for the first
 * time gets a sheet. A consolidated level needs its justification.
 *
 * @example
 * const change: RateChange = {
 *   kind: 'rate',
 *   assessmentId: 'r-2026',
 *   rater: { kind: 'consolidated' },
 *   rating: {
 *     indicatorId: 'people-ict-competence',
 *     current: 3,
 *     justification: 'Sesuai daftar pegawai.',
 *   },
 * };
 */
export type RateChange = { readonly kind: 'rate'; readonly assessmentId: string } & (
  | {
      readonly rater: Exclude<Rater, { kind: 'consolidated' }>;
      readonly rating: ReadinessAssessmentRating;
    }
  | {
      readonly rater: Extract<Rater, { kind: 'consolidated' }>;
      readonly rating: ReadinessConsolidation['ratings'][number];
    }
);

/**
 * Takes the answer of a rater to one indicator away.
 *
 * @example
 * const change: UnrateChange = {
 *   kind: 'unrate',
 *   assessmentId: 'r-2026',
 *   rater: { kind: 'consolidated' },
 *   indicatorId: 'people-ict-competence',
 * };
 */
export interface UnrateChange {
  readonly kind: 'unrate';
  readonly assessmentId: string;
  readonly rater: Rater;
  readonly indicatorId: string;
}

/**
 * One thing that happens to a plan. What makes no sense doesn't compile: a need among the problems, a field
 * that an item hasn't, the id of a need where a problem is meant.
 *
 * @example
 * const change: SingleChange = { kind: 'set', field: 'vision', value: 'Kota yang melayani' };
 */
export type SingleChange =
  AddChange | UpdateChange | RemoveChange | MoveChange | SetChange | RateChange | UnrateChange;

/**
 * A change of a plan: one thing, or several as one step that is done and undone as a whole. Together they need
 * to agree only at the end, so a need may come before the problem it answers. A change is plain JSON as long as
 * `null` takes fields away.
 *
 * @example
 * const change: MasterplanChange = {
 *   kind: 'all',
 *   changes: [
 *     { kind: 'set', field: 'title', value: 'Masterplan 2025–2029' },
 *     { kind: 'set', field: 'period', value: { from: 2025, to: 2029 } },
 *   ],
 * };
 */
export type MasterplanChange =
  SingleChange | { readonly kind: 'all'; readonly changes: readonly SingleChange[] };
