import { html, nothing, type TemplateResult } from 'lit';
import { heightOfAll } from '../../base/virtual/row-offsets.js';
import type { RowRange } from '../../base/virtual/rows-in-view.js';
import { linkArrows, type LinkEnd } from '../drawing/links.js';
import type { RoadmapContext } from '../roadmap-context.js';

type Link = readonly [from: LinkEnd, to: LinkEnd];
type Shown = Pick<
  RoadmapContext,
  'allLinks' | 'index' | 'layout' | 'linked' | 'offsets' | 'scale' | 'timeline'
>;

/** The arrows between the bars of a range of rows: of one programme, or of all. */
export function linkLayer(context: Shown, range: RowRange): TemplateResult | typeof nothing {
  const links = linksIn(context, range);
  if (links.length === 0) return nothing;
  const { layout, offsets, scale } = context;
  return html`<svg
    class="links"
    width=${scale.width}
    height=${heightOfAll(offsets)}
    aria-hidden="true"
    focusable="false"
  >
    ${linkArrows(links, layout.row)}
  </svg>`;
}

/** Where the arrows begin and end that cross a range of rows. */
export function linksIn(
  { allLinks, index, layout, linked, offsets, scale, timeline }: Shown,
  range: RowRange,
): Link[] {
  if (linked === null && !allLinks) return [];
  const middle = (row: number): number => {
    const end = offsets[row + 1] ?? 0;
    return layout.kind === 'phone' ? end - layout.laneHeight / 2 : end - layout.row / 2;
  };
  const links: Link[] = [];
  for (const { dependsOnProgramIds, id, period } of index.programs.values()) {
    const to = timeline.rowOf.get(id);
    if (to === undefined) continue;
    for (const before of dependsOnProgramIds) {
      const first = index.programs.get(before);
      const from = timeline.rowOf.get(before);
      if (first === undefined || from === undefined || from === to) continue;
      if (!allLinks && linked !== id && linked !== before) continue;
      if (Math.max(from, to) < range.first || Math.min(from, to) >= range.end) continue;
      links.push([
        { x: scale.x(first.period.to + 1) - 1, y: middle(from) },
        { x: scale.x(period.from) + 1, y: middle(to) },
      ]);
    }
  }
  return links;
}
