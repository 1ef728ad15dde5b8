import { html, svg, type TemplateResult } from 'lit';
import { bandAreas, gapMarks } from '../../../gap-chart/drawing/marks.js';
import { levels, shareOf } from '../../../gap-chart/drawing/scale.js';
import type { GapContext } from '../../../gap-chart/gap-context.js';
import { gapLevels } from '../../../gap-chart/rows/gap-level.js';
import type { GapRow } from '../../../gap-chart/rows/gap-row.js';
import { rowTexts } from '../../../gap-chart/rows/row-texts.js';
import { fitText } from '../../text/fit-text.js';
import { footRoom, pageHeight, pageWidth } from '../../compose/page.js';

const names = 322;
const lanes = 244;
const figures = 234;
const between = 20;
/** So that no letter touches the edge. */
const side = 4;
const width = names + lanes + figures + 2 * between;
const head = 60;
const foot = 8;
const lineHeight = 14;
const air = 8;
const indent = 14;
/** The size of the type. */
const em = 14;

type Context = Pick<GapContext, 'bands' | 'locale' | 'text'>;

/** The same marks as in the widget, on a sheet that a page holds: names have two lines. */
export function gapPage(rows: readonly GapRow[], context: Context): TemplateResult {
  const { bands, locale, text } = context;
  const bottom = head + rows.reduce((sum, row) => sum + heightOf(row), 0);
  const across = (share: number) => names + between + share * lanes;
  let y = head;
  return html`<svg class="drawing sheet" viewBox="${-side} 0 ${width + 2 * side} ${bottom + foot}">
    ${bandAreas(bands, across, (share) => share * lanes, [head - 6, bottom - head + 10])}
    ${bands.map(({ below, from, name }) => {
      const x = across((shareOf(from) + shareOf(below)) / 2);
      const lines = fitText(name[locale], (lanes * (shareOf(below) - shareOf(from))) / em, 2);
      const first = 30 - (lines.length - 1) * lineHeight;
      return lines.map(
        (line, at) =>
          svg`<text class="axis-text" x=${x} y=${first + at * lineHeight}>${line}</text>`,
      );
    })}
    ${levels.map(
      (level) => svg`<text class="axis-text" x=${across(shareOf(level))} y="48">${level}</text>`,
    )}
    ${svg`<text x=${width - figures} y="48">${text.current} → ${text.target}</text>
    <text class="sheet-gap" x=${width} y="48">${text.gap}</text>`}
    ${rows.map((row) => {
      const height = heightOf(row);
      y += height;
      return pageRow(row, y - height / 2, across, context);
    })}
  </svg>`;
}

/** How many rows a page holds, from the first on. */
export function rowsThatFit(rows: readonly GapRow[]): number {
  let left = ((pageHeight - footRoom) * (width + 2 * side)) / pageWidth - head - foot;
  const last = rows.findIndex((row) => {
    left -= heightOf(row);
    return left < 0;
  });
  return last < 0 ? rows.length : last;
}

function heightOf(row: GapRow): number {
  return linesOf(row).length * lineHeight + air;
}

function depthOf({ part }: GapRow): number {
  return gapLevels.indexOf(part.kind);
}

function linesOf(row: GapRow): string[] {
  const room = names - depthOf(row) * indent;
  return fitText(row.name, room / em, 2);
}

function pageRow(row: GapRow, y: number, across: (share: number) => number, context: Context) {
  const { current, gap, remark, target } = rowTexts(row, context.locale);
  const lines = linesOf(row);
  const x = depthOf(row) * indent;
  const first = y + 5 - ((lines.length - 1) * lineHeight) / 2;
  const shown = target === null ? current : `${current} → ${target}`;
  const style = depthOf(row) === 0 ? 'sheet-heading' : '';
  return svg`${lines.map(
    (line, at) => svg`<text class=${style} x=${x} y=${first + at * lineHeight}>${line}</text>`,
  )}
    ${gapMarks(row, across, y)}
    <text x=${width - figures} y=${y + 5}>${shown}</text>
    <text class="sheet-gap" x=${width} y=${y + 5}>${remark ?? gap ?? ''}</text>`;
}
