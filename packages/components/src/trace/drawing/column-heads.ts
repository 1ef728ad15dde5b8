import { svg, type SVGTemplateResult } from 'lit';
import type { TraceContext } from '../trace-context.js';
import { columns } from '../model/columns.js';
import { columnX, type Grid } from './grid.js';

/** What stands in each column; every box says it of itself. */
export function columnHeads(grid: Grid, { text }: TraceContext): SVGTemplateResult[] {
  return columns.map(
    (kind, at) =>
      svg`<text class="column-head" aria-hidden="true" x=${columnX(grid, at)} y=${grid.head / 2} font-size=${grid.type * 1.05}>${text.kinds[kind]}</text>`,
  );
}
