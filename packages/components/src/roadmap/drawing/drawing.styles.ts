import { css } from 'lit';

/** Bars, lines, arrows and texts, on screen and in pictures. */
export const drawingStyles = css`
  .body {
    fill: var(--_track);
    stroke: var(--hue);
    stroke-width: 1;
  }
  .ended .body {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .critical .body {
    stroke-width: 2.5;
  }
  .bar-of .hue {
    fill: var(--hue);
  }
  .ended .hue {
    opacity: 0.6;
  }
  .bar-text,
  .amount {
    fill: var(--_ink);
    font-size: 0.875em;
  }
  .bar-text {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
    stroke-linejoin: round;
  }
  .bar-text.inside {
    stroke: var(--_track);
  }
  .bar-text.late {
    fill: var(--_danger);
    font-weight: 600;
  }
  .year-name {
    fill: var(--_ink);
    font-weight: 600;
  }
  .year-line {
    fill: none;
    stroke: var(--_line);
  }
  .today {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .budget-bar {
    fill: var(--_share-2);
  }
  .link {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .link-head {
    fill: var(--_muted);
  }
  .sheet {
    font-size: 14px;
  }
  .sheet text {
    fill: var(--_ink);
  }
  .sheet text.late {
    fill: var(--_danger);
  }
  .sheet-heading {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .body {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar-of .hue,
    .budget-bar,
    .link-head {
      fill: CanvasText;
    }
    .bar-text,
    .bar-text.late,
    .amount,
    .year-name {
      fill: CanvasText;
    }
    .bar-text,
    .bar-text.inside {
      stroke: Canvas;
    }
    .link,
    .today,
    .year-line {
      stroke: CanvasText;
    }
  }
`;
