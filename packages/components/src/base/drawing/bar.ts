import { html, svg, type TemplateResult } from 'lit';

/**
 * A horizontal bar beside a number that is written out. Geometry goes into SVG attributes: a strict CSP
 * forbids inline styles.
 */
export function bar(value: number, full: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${svg`<rect class="track" width="100%" height="100%"></rect>
    <rect class="fill" width=${percentOf(value, full)} height="100%"></rect>`}
  </svg>`;
}

/** A length as a share of a full one, as SVG writes it. */
export function percentOf(value: number, full: number): string {
  return `${full > 0 ? (100 * value) / full : 0}%`;
}
