import type { RegionClassCounts } from '@kotacerdas/core/dashboard';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GridModel } from '../model/grid-model.js';
import type { Standing } from '../model/standing.js';
import { classMark } from './class-mark.js';

/** The largest province has two rows. */
const columns = 20;
const side = 0.86;

/** The regions of a province as tiles without place, the highest class first, those without a plan last. */
export function classTiles(
  { classes }: GridModel,
  { counts, unknown, without }: RegionClassCounts,
): TemplateResult {
  const repeated = (standing: Standing, count: number) =>
    Array.from({ length: count }, () => standing);
  const standings = [
    ...[...counts.keys()].reverse().flatMap((place) => repeated(place, counts[place] ?? 0)),
    ...repeated('unknown', unknown),
    ...repeated('none', without),
  ];
  const rows = Math.max(1, Math.ceil(standings.length / columns));
  return html`<svg
    class="class-tiles"
    viewBox="-.04 -.04 ${columns} ${rows}"
    aria-hidden="true"
    focusable="false"
  >
    ${standings.map((standing, at) => {
      const place = `translate(${at % columns} ${Math.floor(at / columns)}) scale(${side})`;
      return svg`<g class=${standing === 'none' ? 'none' : ''} transform=${place}
        ><path class="ground" d="M0 0h1v1h-1z"></path
        >${
          standing === 'none'
            ? nothing
            : svg`<path class="mark" d=${classMark(classes, standing, 'tile')}></path>`
        }</g>`;
    })}
  </svg>`;
}
