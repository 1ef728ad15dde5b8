import { isSafeLink } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';

export interface Evidence {
  readonly label: string;
  readonly url?: string | undefined;
}

/** A piece of evidence: a link where a browser may follow its address, else its name and the address as text. */
export function evidence({ label, url }: Evidence, word: string): TemplateResult {
  const name = html`<span dir="auto">${label}</span>`;
  return html`<span class="evidence"
    >${word}:
    ${
      url !== undefined && isSafeLink(url)
        ? html`<a href=${url} rel="noopener noreferrer">${name}</a>`
        : html`${name} ${url === undefined ? nothing : html`<span dir="auto">(${url})</span>`}`
    }</span
  >`;
}
