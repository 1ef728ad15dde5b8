import { nothing, svg } from 'lit';
import type { GapRow } from '../rows/gap-row.js';
import { shareOf } from './scale.js';

/** Turns a place on the scale, from 0 to 1, into a coordinate. */
export type Across = (share: number) => string | number;

/** Bands behind the rows, darker the more is ready. */
export function bandAreas(
  bands: readonly { readonly from: number; readonly below: number }[],
  across: Across,
  span: (share: number) => string | number,
  [y, height]: readonly [number | string, number | string],
) {
  return bands.map(
    ({ below, from }, index) =>
      svg`<rect class="band-${String(index % 4)}" x=${across(shareOf(from))} y=${y} width=${span(shareOf(below) - shareOf(from))} height=${height}></rect>`,
  );
}

/**
 * What is as a dot, what shall be as a diamond, the line between them, and a small ring where it stood
 * before. What isn't rated has no mark: it is not 0.
 */
export function gapMarks({ before, current, gap, target }: GapRow, across: Across, y: number) {
  const was = before?.value ?? null;
  const at = (value: number, mark: unknown) =>
    svg`<svg overflow="visible" x=${across(shareOf(value))} y=${y}>${mark}</svg>`;
  // With other coverage the score can be another than that which the gap is counted from.
  const between = current === null || target === null;
  return svg`${
    between
      ? nothing
      : svg`<line class=${(gap ?? 0) < 0 ? 'link beyond' : 'link'} x1=${across(shareOf(current))} x2=${across(shareOf(target))} y1=${y} y2=${y}></line>`
  }${was === null ? nothing : at(was, svg`<circle class="was" r="4"></circle>`)}${
    target === null ? nothing : at(target, svg`<path class="target" d="M0-7L7 0L0 7L-7 0Z"></path>`)
  }${current === null ? nothing : at(current, svg`<circle class="now" r="5.5"></circle>`)}`;
}
