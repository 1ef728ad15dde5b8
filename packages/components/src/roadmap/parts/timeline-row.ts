import { html, nothing, svg, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { formatInteger } from '@kotacerdas/core/locale';
import { programBar } from '../drawing/program-bar.js';
import { yearLines } from '../drawing/year-lines.js';
import type { RoadmapContext } from '../roadmap-context.js';
import type { TimelineRow } from '../timeline/timeline-rows.js';
import { headingName } from './heading-name.js';
import { spokenSigns } from './spoken-signs.js';

/** A row: the title stays at the left, the bar lies in its years. */
export function timelineRow(row: TimelineRow, at: number, context: RoadmapContext): TemplateResult {
  return row.kind === 'heading' ? heading(row, context) : programRow(row, at, context);
}

function programRow(
  { place, program }: Extract<TimelineRow, { kind: 'program' }>,
  at: number,
  context: RoadmapContext,
): TemplateResult {
  const { active, index, layout, scale, selected, signsOf, timeline } = context;
  return html`<div
    class="row"
    role="option"
    id="row-${at}"
    data-place=${place}
    aria-setsize=${timeline.places.length}
    aria-posinset=${place + 1}
    aria-selected=${selected === program.id}
    tabindex=${active === place ? 0 : -1}
  >
    <span class="title" title=${program.name}
      ><span class="code" dir="auto">${program.code}</span>
      <span class="program-name" dir="auto">${program.name}</span></span
    >
    <span class="visually-hidden">${spokenSigns(program, context)}</span>
    <svg
      class="lane"
      width=${scale.width}
      height=${layout.laneHeight}
      aria-hidden="true"
      focusable="false"
    >
      ${yearLines(scale, layout.laneHeight, layout.em)}
      ${programBar({
        program,
        signs: signsOf(program),
        scale,
        framework: index.plan.framework,
        em: layout.em,
        height: layout.laneHeight,
      })}
    </svg>
  </div>`;
}

function heading(
  row: Extract<TimelineRow, { kind: 'heading' }>,
  context: RoadmapContext,
): TemplateResult {
  const { index, layout, locale, scale, text } = context;
  const height = row.nested ? layout.nested : layout.heading;
  return html`<div class="heading-row ${row.nested ? 'nested' : ''}" role="presentation">
    <span class="title"
      >${row.by === 'dimension' ? dimensionMark(index.plan.framework, row.key) : nothing}<span
        class="heading-name"
        dir="auto"
        >${headingName(row, context)}</span
      ><span class="muted">${text.count(formatInteger(locale, row.programs))}</span></span
    >
    ${
      layout.kind === 'phone'
        ? nothing
        : html`<svg class="lane" width=${scale.width} height=${height} aria-hidden="true">
            ${svg`${yearLines(scale, height, layout.em)}`}
          </svg>`
    }
  </div>`;
}
