import {
  filterInnovations,
  innovationRows,
  type InnovationFilter,
  type InnovationRow,
} from '@kotacerdas/core/dashboard';
import type { ReactiveControllerHost } from 'lit';
import { memoizeLast } from '../../base/source/memoize-last.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import { filterChoices, type FilterChoices } from './filter-choices.js';
import { sortInnovations, type SortColumn, type Sorting } from './sort-innovations.js';

export const pageSize = 10;

/** What the table shows now. */
export interface InnovationListView {
  readonly choices: FilterChoices;
  readonly filter: InnovationFilter;
  readonly sorting: Sorting | null;
  /** The rows on the page so far. */
  readonly rows: readonly InnovationRow[];
  readonly matching: number;
  readonly total: number;
}

/** Filter, order and length of the table of innovations, as the reader has set them. */
export class InnovationList {
  #filter: InnovationFilter = {};
  #sorting: Sorting | null = null;
  #length = pageSize;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  readonly #rows = memoizeLast(innovationRows);
  readonly #choices = memoizeLast(filterChoices);
  readonly #matching = memoizeLast(filterInnovations);
  readonly #sorted = memoizeLast(
    (rows: readonly InnovationRow[], sorting: Sorting | null, plan: LoadedPlan) =>
      sorting === null
        ? rows
        : sortInnovations(
            rows,
            sorting,
            plan.framework.dimensions.map(({ id }) => id),
          ),
  );

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  view(plan: LoadedPlan): InnovationListView {
    const all = this.#rows(plan.masterplan);
    const matching = this.#matching(all, this.#filter);
    return {
      choices: this.#choices(all),
      filter: this.#filter,
      sorting: this.#sorting,
      rows: this.#sorted(matching, this.#sorting, plan).slice(0, this.#length),
      matching: matching.length,
      total: all.length,
    };
  }

  /** Changes some fields of the filter; the table begins anew. */
  change(fields: InnovationFilter): void {
    this.#filter = { ...this.#filter, ...fields };
    this.#length = pageSize;
    this.#host.requestUpdate();
  }

  reset(): void {
    this.#filter = {};
    this.#length = pageSize;
    this.#host.requestUpdate();
  }

  /** Orders by a column; again the other way round; a third time as the plan has it. */
  sort(column: SortColumn): void {
    const before = this.#sorting;
    if (before?.column !== column) this.#sorting = { column, descending: false };
    else this.#sorting = before.descending ? null : { column, descending: true };
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.#length += pageSize;
    this.#host.requestUpdate();
  }

  showAll(): void {
    this.#length = Number.POSITIVE_INFINITY;
    this.#host.requestUpdate();
  }
}
