import { formatNumber } from '@kotacerdas/core/locale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GapContext } from '../gap-context.js';

/** What the marks and the bands behind them mean. */
export function gapLegend(
  { bands, locale, text }: Pick<GapContext, 'bands' | 'locale' | 'text'>,
  compared: boolean,
): TemplateResult {
  const key = (mark: unknown, label: string) =>
    html`<li>
      <svg class="gap-key" viewBox="-10 -8 20 16" aria-hidden="true" focusable="false">${mark}</svg
      ><span>${label}</span>
    </li>`;
  return html`<div class="gap-legend muted small">
    <ul data-signs>
      ${key(svg`<circle class="now" r="5.5"></circle>`, text.current)}
      ${key(svg`<path class="target" d="M0-7L7 0L0 7L-7 0Z"></path>`, text.target)}
      ${compared ? key(svg`<circle class="was" r="4"></circle>`, text.before) : nothing}
    </ul>
    <ul aria-label=${text.bands} data-signs>
      ${bands.map(({ below, from, name }, index) =>
        key(
          svg`<rect class="band-${String(index % 4)} band-key" x="-9" y="-7" width="18" height="14"></rect>`,
          `${name[locale]} (${formatNumber(locale, from, 0)}–${formatNumber(locale, below, 0)})`,
        ),
      )}
    </ul>
  </div>`;
}
