import type { ReactiveControllerHost } from 'lit';
import { nextRow } from '../../base/virtual/next-row.js';
import type { VirtualList } from '../../base/virtual/virtual-list.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What the grid has, for keys to move in. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  /** What sticks to the top and bottom of the view, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** The one cell of the grid that Tab reaches; arrow keys move on from it. Rows count from 0. */
export class GridFocus {
  row = 0;
  column = 0;
  readonly #host: Host;
  readonly #list: VirtualList;

  constructor(host: Host, list: VirtualList) {
    this.#host = host;
    this.#list = list;
  }

  reset(): void {
    this.row = 0;
    this.column = 0;
    this.#list.kept = null;
  }

  /** Follows the focus that came by mouse or Tab. */
  follow({ target }: Event): void {
    const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
    const row = cell?.closest('tbody [aria-rowindex]');
    if (cell === null || row === undefined || row === null) return;
    this.column = Number(cell.getAttribute('aria-colindex')) - 1;
    this.row = Number(row.getAttribute('aria-rowindex')) - 2;
    this.#list.kept = this.row;
    this.#list.redraw?.();
  }

  /** The row that Enter was pressed in, or `null` where the key only moved, or wasn't ours. */
  press(event: KeyboardEvent, size: GridSize): number | null {
    const { ctrlKey, key, target } = event;
    const inBody = target instanceof Element && target.closest('tbody') !== null;
    if (!inBody) return null;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return this.row;
    }
    const page = this.#list.pageOf(size.rowHeight);
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      this.column = clamp(this.column + (key === 'ArrowRight' ? 1 : -1), size.columns);
    } else if ((key === 'Home' || key === 'End') && !ctrlKey) {
      this.column = key === 'Home' ? 0 : size.columns - 1;
    } else {
      const row = nextRow(key, this.row, { count: size.rows, page });
      if (row === null) return null;
      this.row = row;
    }
    event.preventDefault();
    this.#list.kept = this.row;
    this.#list.reveal(this.row, size.above, size.below);
    this.#focus();
    return null;
  }

  #focus(): void {
    const cells = this.#host.renderRoot.querySelectorAll<HTMLElement>(
      `tbody [aria-rowindex="${this.row + 2}"] > [aria-colindex]`,
    );
    const cell = cells[Math.min(this.column, cells.length - 1)];
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(0, value), count - 1);
}
