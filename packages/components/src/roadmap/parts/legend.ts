import { formatDate } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { RoadmapContext } from '../roadmap-context.js';

/** What the signs of the drawing mean. */
export function legend({
  index,
  locale,
  scale,
  text,
}: Pick<RoadmapContext, 'index' | 'locale' | 'scale' | 'text'>): TemplateResult {
  const entries = [
    `★ ${text.quickWin}`,
    `▲ ${text.late}`,
    `◆ ${text.criticalKey}`,
    text.progressKey,
    ...(scale.today === null ? [] : [text.today(formatDate(locale, index.plan.asOf))]),
  ];
  return html`<ul class="legend muted small" data-signs>
    ${entries.map((entry, at) =>
      at === 4
        ? html`<li>
            <svg class="today-key" viewBox="0 0 4 16" aria-hidden="true">
              <path class="today" d="M2 0v16"></path>
            </svg>
            ${entry}
          </li>`
        : html`<li>${entry}</li>`,
    )}
  </ul>`;
}
