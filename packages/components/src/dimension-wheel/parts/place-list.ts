import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../../base/drawing/bar.js';

/** A line of the list: a place with its figure. */
export interface PlaceLine {
  readonly name: string;
  readonly text: string;
  /** 0 to 1; no bar without one. */
  readonly share: number | null;
  readonly mark?: unknown;
  /** Opens the place; a line without it only tells. */
  readonly choose?: (() => void) | undefined;
}

/** The places inside the one that is shown: a wheel to read. */
export function placeList(title: string, lines: readonly PlaceLine[]): TemplateResult {
  return html`<section>
    <h4>${title}</h4>
    <ul class="places">
      ${lines.map(({ choose, mark = nothing, name, share, text }) => {
        const content = html`${mark}<span class="line-name" dir="auto">${name}</span>
          <span class="line-figure">${text}</span>
          ${share === null ? nothing : bar(share, 1)}`;
        return html`<li>
          ${
            choose === undefined
              ? html`<div class="line">${content}</div>`
              : html`<button type="button" class="line" @click=${choose}>${content}</button>`
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
