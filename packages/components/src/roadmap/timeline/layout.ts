import type { Measured } from '../../base/virtual/virtual-list.js';

/** Sizes of the roadmap, in pixels. The style sheet has the same figures in em. */
export interface Layout {
  readonly kind: 'wide' | 'narrow' | 'phone';
  readonly em: number;
  /** Of the titles beside the bars; on a phone they stand above them. */
  readonly titleWidth: number;
  /** What is left for the years. */
  readonly laneWidth: number;
  readonly laneHeight: number;
  readonly row: number;
  readonly heading: number;
  readonly nested: number;
  /** What sticks to the top: years and budgets. */
  readonly axis: number;
  readonly leastYear: number;
}

/** Before anything was measured, as on a server. */
const usualWidth = 960;

export function layoutOf({ em, width: measured }: Pick<Measured, 'em' | 'width'>): Layout {
  const width = measured > 0 ? measured : usualWidth;
  const kind = width < 40 * em ? 'phone' : width < 62 * em ? 'narrow' : 'wide';
  const titleEm = { wide: 24, narrow: 14, phone: 0 }[kind];
  const titleWidth = titleEm * em;
  return {
    kind,
    em,
    titleWidth,
    laneWidth: Math.max(10 * em, width - titleWidth - em),
    laneHeight: (kind === 'phone' ? 2 : 2.625) * em,
    row: (kind === 'phone' ? 4.25 : 2.625) * em,
    heading: 3 * em,
    nested: 2.5 * em,
    axis: 5.75 * em,
    leastYear: (kind === 'phone' ? 1.75 : 4.75) * em,
  };
}

/** How many times wider than the whole plan; each step is felt, none is too much. */
export const zoomSteps = [1, 1.5, 2, 3, 4, 6, 8] as const;

/** Width of a year at a zoom step: all years fit at the first one, if they can. */
export function yearWidthOf(layout: Layout, years: number, step: number): number {
  const fitting = Math.max(layout.leastYear, layout.laneWidth / years);
  return fitting * (layout.kind === 'phone' ? 1 : (zoomSteps[step] ?? 1));
}
