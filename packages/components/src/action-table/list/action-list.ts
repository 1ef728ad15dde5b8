import {
  filterPrograms,
  programColumns,
  type ProgramColumn,
  type ProgramFilter,
  type ProgramSorting,
} from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';
import { memoizeLast } from '../../base/source/memoize-last.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import { filterChoices, type FilterChoices } from './filter-choices.js';
import { budgetOf, tableRows, type TableGrouping, type TableRow } from './table-rows.js';

/** What the table shows now. */
export interface ActionListView {
  readonly choices: FilterChoices;
  readonly filter: ProgramFilter;
  readonly grouping: TableGrouping;
  readonly sorting: ProgramSorting | null;
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly TableRow[];
  readonly matching: readonly Program[];
  readonly budget: number;
}

/** Filter, order, groups and columns of the table, as the reader has set them. */
export class ActionList {
  #filter: ProgramFilter = {};
  #sorting: ProgramSorting | null = null;
  #grouping: TableGrouping = 'none';
  #columns: readonly ProgramColumn[] = programColumns;
  readonly #changed: () => void;
  readonly #choices = memoizeLast(filterChoices);
  readonly #matching = memoizeLast((programs: readonly Program[], filter: ProgramFilter) =>
    Object.values(filter).every((value) => value === undefined || value === '')
      ? programs
      : filterPrograms(programs, filter),
  );
  readonly #rows = memoizeLast(tableRows);
  readonly #budget = memoizeLast(budgetOf);

  /** `changed` is told when other rows are to be shown. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  view(plan: LoadedPlan): ActionListView {
    const matching = this.#matching(plan.masterplan.programs, this.#filter);
    return {
      choices: this.#choices(plan),
      filter: this.#filter,
      grouping: this.#grouping,
      sorting: this.#sorting,
      columns: this.#columns,
      matching,
      rows: this.#rows(matching, this.#grouping, this.#sorting, plan),
      budget: this.#budget(matching),
    };
  }

  get filtered(): boolean {
    return Object.values(this.#filter).some((value) => value !== undefined && value !== '');
  }

  filter(fields: ProgramFilter): void {
    this.#filter = { ...this.#filter, ...fields };
    this.#changed();
  }

  reset(): void {
    this.#filter = {};
    this.#changed();
  }

  group(grouping: TableGrouping): void {
    this.#grouping = grouping;
    this.#changed();
  }

  order(sorting: ProgramSorting | null): void {
    this.#sorting = sorting;
    this.#changed();
  }

  /** Orders by a column; again the other way round; a third time as the plan has it. */
  sort(column: ProgramColumn): void {
    const before = this.#sorting;
    if (before?.column !== column) this.order({ column, descending: false });
    else this.order(before.descending ? null : { column, descending: true });
  }

  /** Shows a column or hides it; the name always stays. */
  toggle(column: ProgramColumn): void {
    const shown = new Set(this.#columns);
    if (column !== 'name' && !shown.delete(column)) shown.add(column);
    this.#columns = programColumns.filter((name) => shown.has(name));
    this.#changed();
  }
}
