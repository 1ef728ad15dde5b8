import { html, svg, type TemplateResult } from 'lit';
import type { ChainLayout } from '../model/layout-chains.js';
import type { TraceContext } from '../trace-context.js';
import { columnHeads } from './column-heads.js';
import { gridHeight, makeGrid, rowY } from './grid.js';
import { itemBox } from './item-box.js';
import { linkPath } from './link-path.js';

export interface ChainDrawing {
  readonly layout: ChainLayout;
  readonly active: string;
  /** Keys of what belongs to the item that one points at; `null` while one points at none. */
  readonly related: ReadonlySet<string> | null;
  readonly context: TraceContext;
}

/**
 * Chains as a drawing: a column a kind, a button an item, a line a link.
 *
 * @csspart trace-drawing - The diagram
 */
export function chainDrawing({ active, context, layout, related }: ChainDrawing): TemplateResult {
  const { size, text } = context;
  const grid = makeGrid({ ...size, left: 0.75, height: 3.5, room: 0.75 });
  const height = gridHeight(grid, layout.rows);
  const isRelated = (...keys: readonly string[]) => keys.every((key) => related?.has(key));
  const paths = layout.edges.flatMap(({ from, to }) => {
    const [start, end] = [layout.nodes.get(from), layout.nodes.get(to)];
    if (start === undefined || end === undefined) return [];
    const isShort = end.column - start.column <= 1;
    return [{ d: linkPath(grid, start, end), isShort, related: isRelated(from, to) }];
  });
  const joined = (wanted: (path: (typeof paths)[number]) => boolean) =>
    paths.flatMap((path) => (wanted(path) ? [path.d] : [])).join('');
  const plain = related === null ? 'link' : 'link look-other';
  return html`<svg
    class="drawing trace-drawing"
    part="trace-drawing"
    viewBox="0 0 ${grid.width} ${height}"
    width=${grid.width}
    height=${height}
    role="group"
    aria-label=${text.chainsName}
    aria-describedby="trace-keys"
  >
    ${columnHeads(grid, context)}
    ${layout.bands.map(
      (row) =>
        svg`<path class="band" d=${`M0 ${rowY(grid, row) - grid.room / 2}H${grid.width}`}></path>`,
    )}
    ${svg`<path class="${plain} shortcut" d=${joined((path) => !path.related && !path.isShort)}></path>
    <path class=${plain} d=${joined((path) => !path.related && path.isShort)}></path>
    <path class="link look-related" d=${joined((path) => path.related)}></path>`}
    ${[...layout.nodes.values()].map((placed) => {
      const look = related === null ? 'plain' : related.has(placed.node.key) ? 'related' : 'other';
      return itemBox({ grid, placed, context, active, look });
    })}
  </svg>`;
}
