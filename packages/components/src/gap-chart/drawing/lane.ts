import { html, type TemplateResult } from 'lit';
import type { GapContext } from '../gap-context.js';
import type { GapRow } from '../rows/gap-row.js';
import { bandAreas, gapMarks } from './marks.js';

const middle = 14;

export const percent = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

/** The marks of one row, as wide as there is room. Its figures stand beside it. */
export function lane(row: GapRow, { bands }: GapContext): TemplateResult {
  return html`<svg class="lane" height=${2 * middle} aria-hidden="true" focusable="false">
    ${bandAreas(bands, percent, percent, [0, '100%'])} ${gapMarks(row, percent, middle)}
  </svg>`;
}
