import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../base/locale/sentence.js';
import { lane } from '../drawing/lane.js';
import type { GapContext, GapFigure } from '../gap-context.js';
import type { GapRow } from '../rows/gap-row.js';
import { rowTexts } from '../rows/row-texts.js';

/**
 * One part of the instrument: its name, its marks, its figures.
 *
 * @csspart row - A part of the instrument with its marks and figures
 */
export function gapItem(row: GapRow, context: GapContext): TemplateResult {
  const { locale, nested, text } = context;
  const { before, change, current, gap, remark, target } = rowTexts(row, locale);
  const { name, part, state, within } = row;
  const figure = (shown: string, which: GapFigure, label: string) =>
    context.explained(shown, `${label}, ${name}`, () => context.explain(row, which, shown));
  return html`<li class="gap-row ${nested ? part.kind : 'flat'}" part="row">
    <p class="gap-name">
      <span dir="auto">${name}</span>${
        nested || within.length === 0
          ? nothing
          : html` <span class="muted small" dir="auto">${within.join(' · ')}</span>`
      }
    </p>
    ${lane(row, context)}
    <p class="gap-levels">
      <span
        >${
          state === 'rated'
            ? figure(current, 'current', text.current)
            : html`<span class="muted">${sentence(current)}</span>`
        }${
          target === null
            ? nothing
            : html`<span class="muted" aria-hidden="true"> → </span
                ><span class="visually-hidden">, ${text.target} </span>${target}`
        }</span
      >
      ${
        before === null && change === null
          ? nothing
          : html`<span class="muted small gap-before"
              >${
                before === null
                  ? change
                  : html`${text.before.toLowerCase()} ${figure(before, 'before', text.before)};
                    ${change}`
              }</span
            >`
      }
    </p>
    <p class="gap-size">
      ${gap === null ? nothing : html`<strong>${figure(gap, 'gap', text.gap)}</strong>`}
      ${remark === null ? nothing : html`<span class="muted small">${remark}</span>`}
    </p>
  </li>`;
}
