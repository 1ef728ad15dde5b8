import { findDimension, findSubDimension } from '@kotacerdas/core/framework';
import type { DimensionSummary, ItemCounts } from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { panel, type PanelContext } from '../panel.js';

const kinds = ['problems', 'needs', 'innovations', 'strategies', 'programs'] as const;
const shades = 4;

/** Dimensions against what the plan holds for them; a row unfolds into its sub-dimensions. */
export function dimensionsPanel(context: PanelContext): TemplateResult {
  const { summary, text } = context;
  const largest = Math.max(
    1,
    ...summary.dimensions.flatMap((dimension) => kinds.map((kind) => dimension[kind])),
  );
  return panel({
    name: 'dimensions',
    title: text.dimensions,
    hint: text.dimensionsHint,
    body: html`<table class="heat">
      <caption class="visually-hidden">
        ${text.dimensions}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${text.dimension}</span></th>
          ${kinds.map((kind) => html`<th scope="col"><span>${text[kind]}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${summary.dimensions.map((dimension) => dimensionRows(dimension, largest, context))}
      </tbody>
    </table>`,
  });
}

function dimensionRows(dimension: DimensionSummary, largest: number, context: PanelContext) {
  const { disclosure, locale, plan, text } = context;
  const { dimensionId } = dimension;
  const name = findDimension(plan.framework, dimensionId)?.name[locale] ?? dimensionId;
  const key = `dimension ${dimensionId}`;
  const open = disclosure.isOpen(key);
  const unfolds = dimension.subDimensions.length > 0;
  return html`<tr>
      <th scope="row">
        <span class="dimension">
          ${dimensionMark(plan.framework, dimensionId)}
          ${
            unfolds
              ? html`<button
                  type="button"
                  class="fold"
                  aria-expanded=${open}
                  title=${text.unfold(name)}
                  @click=${() => disclosure.toggle(key)}
                >
                  <span dir="auto">${name}</span>${chevron}
                </button>`
              : html`<span dir="auto">${name}</span>`
          }
        </span>
      </th>
      ${cells(dimension, largest, context)}
    </tr>
    ${
      open
        ? dimension.subDimensions.map(
            (part) =>
              html`<tr class="sub">
                <th scope="row" dir="auto">
                  ${
                    findSubDimension(plan.framework, part.subDimensionId)?.subDimension.name[
                      locale
                    ] ?? part.subDimensionId
                  }
                </th>
                ${cells(part, largest, context)}
              </tr>`,
          )
        : nothing
    }`;
}

function cells(counts: ItemCounts, largest: number, { locale }: PanelContext) {
  return kinds.map((kind) => {
    const shade = Math.ceil((counts[kind] / largest) * shades);
    return html`<td class="heat-${shade}"><span>${formatInteger(locale, counts[kind])}</span></td>`;
  });
}

const chevron = html`<svg class="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
  <path d="M2.5 4.5 6 8l3.5-3.5"></path>
</svg>`;
