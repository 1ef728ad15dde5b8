import { html, svg, type TemplateResult } from 'lit';
import { cutLabel } from '../../base/drawing/cut-label.js';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import type { GapContext } from '../gap-context.js';
import { gapLevels } from '../rows/gap-level.js';
import type { GapRow } from '../rows/gap-row.js';
import { rowTexts } from '../rows/row-texts.js';
import { bandAreas, gapMarks } from './marks.js';
import { levels, shareOf } from './scale.js';

const names = 330;
const lanes = 440;
const figures = 190;
const side = 16;
const head = 56;
const rowHeight = 30;
const foot = 12;
const letters = 42;

/** All rows as one picture, to be saved: names, marks and figures. */
export function gapSheet(rows: readonly GapRow[], context: GapContext): TemplateResult {
  const { bands, locale } = context;
  const width = names + lanes + figures + 2 * side;
  const bottom = head + rows.length * rowHeight;
  const across = (share: number) => names + share * lanes;
  return html`<svg
    class="drawing sheet"
    viewBox="${-side} 0 ${width + side} ${bottom + foot}"
    aria-hidden="true"
  >
    ${bandAreas(bands, across, (share) => share * lanes, [head - 8, bottom - head + 12])}
    ${bands.map(({ below, from, name }) => {
      const x = across((shareOf(from) + shareOf(below)) / 2);
      const [line = ''] = wrapLabel(name[locale], 16, 1);
      return svg`<text class="axis-text" x=${x} y="18">${line}</text>`;
    })}
    ${levels.map(
      (level) => svg`<text class="axis-text" x=${across(shareOf(level))} y="38">${level}</text>`,
    )}
    ${rows.map((row, index) => sheetRow(row, head + (index + 0.5) * rowHeight, across, context))}
  </svg>`;
}

function sheetRow(
  row: GapRow,
  y: number,
  across: (share: number) => number,
  { locale, nested }: GapContext,
) {
  const { current, gap, remark, target } = rowTexts(row, locale);
  const depth = nested ? gapLevels.indexOf(row.part.kind) : 0;
  const line = cutLabel(row.name, letters - depth * 2);
  const shown = target === null ? current : `${current} → ${target}`;
  const beside = gap === null || remark !== null ? (remark ?? '') : gap;
  return svg`<text class=${depth === 0 && nested ? 'sheet-heading' : ''} x=${depth * 16} y=${y + 5}>${line}</text>
    ${gapMarks(row, across, y)}
    <text x=${names + lanes + 2 * side} y=${y + 5}>${shown}</text>
    <text class="sheet-gap" x=${names + lanes + figures + 2 * side} y=${y + 5}>${beside}</text>`;
}
