import { formatInteger, translateTerm } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { breakable } from '../../base/locale/breakable.js';
import { barTable } from '../bar-table.js';
import { panel, type PanelContext } from '../panel.js';

/** How many innovations stand in each of the six stages. */
export function stagesPanel({ locale, summary, text }: PanelContext): TemplateResult {
  return panel({
    name: 'stages',
    title: text.stages,
    hint: text.stagesHint,
    body: barTable({
      caption: text.stages,
      columns: [text.stage, text.count],
      rows: summary.innovations.stages.map(({ innovations, stage }, index) => ({
        label: html`<span class="step-name"
          ><span class="step" aria-hidden="true">${index + 1}</span
          ><span>${breakable(translateTerm(locale, `innovation.stage.${stage}`))}</span></span
        >`,
        value: innovations,
        text: formatInteger(locale, innovations),
      })),
    }),
  });
}
