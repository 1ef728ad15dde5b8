import { innovationStages, type InventoryRow } from '@kotacerdas/core/dashboard';
import { html, svg, type TemplateResult } from 'lit';

const whole = 100;
const cell = whole / innovationStages.length;
const gap = 1.5;

/** Six small bars, one for each stage of an innovation; figures stand beside it. */
export function stageBar(stages: NonNullable<InventoryRow['stages']>): TemplateResult {
  return html`<svg class="bar stages" aria-hidden="true" focusable="false">
    ${innovationStages.map((stage, at) => {
      const [x, full] = [`${at * cell}%`, cell - gap];
      return svg`<rect class="track" x=${x} width="${full}%" height="100%"></rect>
        <rect class="fill" x=${x} width="${(full * stages[stage].progress) / whole}%" height="100%"></rect>`;
    })}
  </svg>`;
}
