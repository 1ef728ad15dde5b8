import { html, nothing, type TemplateResult } from 'lit';
import { option, selectField } from '../../base/list/select-field.js';
import type { RoadmapMessages } from '../messages/types.js';
import { readGrouping, roadmapGroupings, type RoadmapGrouping } from '../timeline/grouping.js';
import { zoomSteps } from '../timeline/layout.js';

export interface Toolbar {
  readonly text: RoadmapMessages;
  readonly grouping: RoadmapGrouping;
  readonly step: number;
  readonly links: boolean;
  readonly phone: boolean;
  readonly group: (grouping: RoadmapGrouping) => void;
  readonly zoom: (step: number) => void;
  readonly toggleLinks: () => void;
}

/** How the roadmap is grouped, how wide its years are, and whether all arrows are drawn. */
export function toolbar(options: Toolbar): TemplateResult {
  const { group, grouping, links, phone, step, text, toggleLinks, zoom } = options;
  const button = (label: string, sign: string, target: number) =>
    html`<button
      type="button"
      class="button"
      aria-label=${label}
      title=${label}
      ?disabled=${target < 0 || target >= zoomSteps.length || target === step}
      @click=${() => zoom(target)}
    >
      ${sign}
    </button>`;
  return html`<div class="toolbar no-print">
    ${
      phone
        ? nothing
        : html`${selectField({
              label: text.group,
              value: grouping,
              change: (value) => group(readGrouping(value)),
              options: roadmapGroupings.map((value) => option(value, text.groups[value], grouping)),
            })}
            <div class="zoom" role="group" aria-label=${text.zoom}>
              ${button(text.zoomOut, '−', step - 1)} ${button(text.zoomIn, '+', step + 1)}
              <button type="button" class="button" ?disabled=${step === 0} @click=${() => zoom(0)}>
                ${text.zoomAll}
              </button>
            </div>`
    }
    <button type="button" class="button" aria-pressed=${links} @click=${toggleLinks}>
      ${text.links}
    </button>
  </div>`;
}
