import { css } from 'lit';

export const quadrantChartStyles = css`
  .quadrant-chart {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    margin-inline: auto;
    overflow: visible;
  }
  .thumbnail {
    flex: none;
    inline-size: 2.75em;
    margin: 0;
  }
  .quadrant-chart .corner {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .quadrant-chart .active .corner {
    fill: var(--_accent-soft);
  }
  .quadrant-chart text {
    fill: var(--_ink);
    font-size: 12px;
  }
  .quadrant-chart .corner-name {
    fill: var(--_muted);
  }
  .quadrant-chart .active .corner-name {
    fill: var(--_accent);
    font-weight: 650;
  }
  .quadrant-chart .axis {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.25;
  }
  .thumbnail .axis {
    stroke-width: 6;
  }
  .thumbnail .corner {
    fill: none;
    stroke-width: 5;
  }
  .quadrant-chart .axis-end {
    font-weight: 600;
  }
  .quadrant-chart .mark-point {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2.5;
  }
  .thumbnail .mark-point {
    stroke-width: 10;
  }
  .quadrant-chart .mark-guide {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 2 4;
  }
  .quadrant-chart .mark-turn {
    fill: none;
    stroke: var(--_warning);
    stroke-width: 1.25;
    stroke-dasharray: 5 4;
  }
  .quadrant-chart .mark-turned {
    fill: var(--_surface);
    stroke: var(--_warning);
    stroke-width: 2;
  }
  .quadrant-chart .mark-text {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    stroke-opacity: 0.85;
  }
  .quadrant-frame {
    container: quadrant / inline-size;
  }
  @container quadrant (max-width: 18em) {
    .quadrant-chart text {
      font-size: 13.5px;
    }
  }
  @media (forced-colors: active) {
    .quadrant-chart :is(text, .corner-name, .active .corner-name, .mark-text) {
      fill: CanvasText;
    }
    .quadrant-chart .mark-text {
      stroke: Canvas;
    }
    .quadrant-chart :is(.corner, .active .corner) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .quadrant-chart :is(.axis, .mark-guide, .mark-turn, .mark-turned) {
      stroke: CanvasText;
    }
    .quadrant-chart .mark-point {
      fill: Highlight;
      stroke: Canvas;
    }
  }
`;
