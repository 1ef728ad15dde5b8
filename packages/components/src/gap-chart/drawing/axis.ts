import { html, svg, type TemplateResult } from 'lit';
import type { GapContext } from '../gap-context.js';
import { percent } from './lane.js';
import { bandAreas } from './marks.js';
import { levels, shareOf } from './scale.js';

const height = 20;

/** The levels above the rows. */
export function axis({ bands }: GapContext): TemplateResult {
  return html`<svg class="lane axis" height=${height} aria-hidden="true" focusable="false">
    ${bandAreas(bands, percent, percent, [0, '100%'])}
    ${levels.map(
      (level) => svg`<text x=${percent(shareOf(level))} y=${height - 6}>${level}</text>`,
    )}
  </svg>`;
}
