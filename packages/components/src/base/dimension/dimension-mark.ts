import type { Framework } from '@kotacerdas/core/framework';
import { svg, html, type TemplateResult } from 'lit';
import { dimensionLook } from './dimension-look.js';
import { icons } from './icons.js';

/**
 * The small sign of a dimension: its icon on its hue. The name always stands beside it.
 *
 * @csspart dimension-mark - The sign of a dimension
 */
export function dimensionMark(
  framework: Pick<Framework, 'dimensions'>,
  dimensionId: string,
): TemplateResult {
  const { hue, icon } = dimensionLook(framework, dimensionId);
  return html`<svg
    class="mark hue-${hue}"
    part="dimension-mark"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect width="24" height="24" rx="6"></rect><path transform="matrix(.72 0 0 .72 3.36 3.36)" d=${icons[icon]}></path>`}
  </svg>`;
}
