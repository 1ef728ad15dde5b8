import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';

export interface GroupSection {
  readonly id: string;
  readonly mark?: unknown;
  readonly title: string;
  readonly hint?: string;
  readonly count: number;
  readonly locale: Locale;
  readonly body: unknown;
}

/** A titled part of the inventory. */
export function groupSection(options: GroupSection): TemplateResult {
  const { body, count, hint, id, locale, mark = nothing, title } = options;
  return html`<section class="group" aria-labelledby=${`group-${id}`}>
    <h3 class="dimension" id=${`group-${id}`}>
      ${mark}<span
        ><span dir="auto">${title}</span>
        <span class="muted">(${formatInteger(locale, count)})</span></span
      >
    </h3>
    ${hint === undefined ? nothing : html`<p class="muted small">${hint}</p>`} ${body}
  </section>`;
}
