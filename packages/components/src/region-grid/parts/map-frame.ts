import { html, type TemplateResult } from 'lit';
import { gridDrawing, spokenName } from '../drawing/grid-drawing.js';
import type { GridContext } from '../grid-context.js';

export interface MapEvents {
  readonly choose: (code: string) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly point: (code: string | null) => void;
}

/** The map, and in a line above it the region one points at or has reached by keyboard. */
export function mapFrame(
  context: GridContext,
  { choose, point, press }: MapEvents,
): TemplateResult {
  const { layout, pointed, text } = context;
  const shape = layout.shapes.find(({ code }) => code === pointed);
  const codeAt = ({ target }: Event): string | null => {
    const place = target instanceof Element ? target.closest('[data-code]') : null;
    return place?.getAttribute('data-code') ?? null;
  };
  return html`<div
    class="map-frame"
    @click=${(event: Event) => {
      const code = codeAt(event);
      if (code !== null) choose(code);
    }}
    @keydown=${press}
    @pointerover=${(event: Event) => point(codeAt(event))}
    @pointerleave=${() => point(null)}
    @focusin=${(event: Event) => point(codeAt(event))}
    @focusout=${() => point(null)}
  >
    <p class="pointed-region no-print ${shape === undefined ? 'muted' : ''}" aria-hidden="true">
      ${shape === undefined ? text.hint : spokenName(shape, context)}
    </p>
    ${gridDrawing(context)}
    <p id="region-keys" class="visually-hidden">${text.keys}</p>
  </div>`;
}
