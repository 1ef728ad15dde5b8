import {
  filterInventory,
  inventoryChoices,
  inventoryRows,
  sortInventory,
  type InventoryChoices,
  type InventoryFilter,
  type InventoryKind,
  type InventoryRow,
  type InventorySorting,
} from '@kotacerdas/core/dashboard';
import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { ReactiveControllerHost } from 'lit';
import { memoizeLast } from '../../base/source/memoize-last.js';
import type { LoadedPlan } from '../../base/source/plan.js';

/** What a list of the inventory shows now. */
export interface InventoryView {
  readonly choices: InventoryChoices;
  /** Every row of the plan, in the order that is set. */
  readonly everything: readonly InventoryRow[];
  /** Those of the kinds that are listed. */
  readonly all: readonly InventoryRow[];
  /** Those that answer the filter. */
  readonly matching: readonly InventoryRow[];
}

/** Filter, order and length of a list of the inventory, as page and reader have set them. */
export class InventoryList {
  filter: InventoryFilter = {};
  sorting: InventorySorting | null = null;
  /** How many rows are on the page. */
  length: number;
  readonly pageSize: number;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #told: (filter: InventoryFilter) => void;

  readonly #rows = memoizeLast((masterplan: Masterplan, asOf: string) =>
    inventoryRows(masterplan, { asOf }),
  );
  readonly #ofKind = memoizeLast((rows: readonly InventoryRow[], kind: InventoryKind | null) =>
    filterInventory(rows, { kind: kind ?? undefined }),
  );
  readonly #choices = memoizeLast(inventoryChoices);
  readonly #sorted = memoizeLast(
    (rows: readonly InventoryRow[], sorting: InventorySorting | null, framework: Framework) =>
      sorting === null ? rows : sortInventory(rows, sorting, framework),
  );
  readonly #matching = memoizeLast(filterInventory);

  /** `told` hears of every filter that the reader sets. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    pageSize: number,
    told: (filter: InventoryFilter) => void = () => undefined,
  ) {
    this.#host = host;
    this.pageSize = pageSize;
    this.#told = told;
    this.length = pageSize;
  }

  /** Every row of the plan. */
  rows({ asOf, masterplan }: LoadedPlan): readonly InventoryRow[] {
    return this.#rows(masterplan, asOf);
  }

  /** The rows of one kind, or of all. Sorted first: typing then only filters. */
  view(plan: LoadedPlan, kind: InventoryKind | null): InventoryView {
    const everything = this.#sorted(this.rows(plan), this.sorting, plan.framework);
    const all = this.#ofKind(everything, kind);
    const matching = this.#matching(all, this.filter);
    return { choices: this.#choices(all), everything, all, matching };
  }

  /** Whether the filter leaves anything out. */
  get isFiltered(): boolean {
    return Object.values(this.filter).some((value) => value !== undefined && value !== '');
  }

  /** The reader changes some fields of the filter. */
  change(fields: InventoryFilter): void {
    this.set({ ...this.filter, ...fields });
    this.#told(this.filter);
  }

  /** The reader takes away the filter. */
  reset(): void {
    this.set({});
    this.#told(this.filter);
  }

  /** Another filter; the list begins anew. */
  set(filter: InventoryFilter): void {
    this.filter = filter;
    this.show(this.pageSize);
  }

  order(sorting: InventorySorting | null): void {
    this.sorting = sorting;
    this.#host.requestUpdate();
  }

  show(length: number): void {
    this.length = length;
    this.#host.requestUpdate();
  }
}
