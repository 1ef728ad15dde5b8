import { html, svg, type TemplateResult } from 'lit';
import { percentOf } from './bar.js';

export interface Segment {
  /** Which of the seven shades it takes. */
  readonly shade: number;
  readonly value: number;
}

/** A bar of several parts; a gap of the surface's colour keeps neighbours apart. */
export function stackedBar(segments: readonly Segment[], full: number): TemplateResult {
  let start = 0;
  const parts = segments.map(({ shade, value }) => {
    const x = start;
    start += value;
    return svg`<rect class="share-${shade}" x=${percentOf(x, full)} width=${percentOf(value, full)} height="100%"></rect>`;
  });
  return html`<svg class="bar stacked" aria-hidden="true" focusable="false">
    ${svg`<rect class="track" width="100%" height="100%"></rect>`}${parts}
  </svg>`;
}

/** The little square that says which part of a stacked bar a row belongs to. */
export function swatch(shade: number): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    ${svg`<rect class="share-${shade}" width="12" height="12" rx="3"></rect>`}
  </svg>`;
}
