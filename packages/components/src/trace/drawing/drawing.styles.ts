import { css } from 'lit';

/** The diagram: columns, boxes, links, open questions. */
export const drawingStyles = css`
  .drawing-room {
    overflow-x: auto;
    direction: ltr;
  }
  .trace-drawing {
    display: block;
    overflow: visible;
  }
  .trace-drawing text {
    fill: var(--_ink);
    font-weight: 400;
  }
  .trace-drawing .column-head {
    font-weight: 650;
  }
  .trace-drawing .box-code,
  .trace-drawing .group-count {
    font-weight: 650;
  }
  .trace-drawing .group-open {
    fill: var(--_warning);
  }
  .band {
    fill: none;
    stroke: var(--_line);
  }
  .link {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5px;
  }
  .flow {
    fill: none;
    stroke: var(--hue);
    stroke-opacity: 0.4;
  }
  /* What passes columns mostly says again what the way through them says. */
  .shortcut {
    stroke-opacity: 0.6;
    stroke-width: 1px;
  }
  .box {
    fill: var(--_surface);
    stroke: var(--_line-strong);
    stroke-width: 1px;
  }
  .cancelled .box {
    stroke-dasharray: 4 3;
  }
  .cancelled text {
    fill: var(--_muted);
  }
  .hue-bar {
    fill: none;
    stroke: var(--hue);
    stroke-width: 4px;
    stroke-linecap: round;
  }
  .lettering {
    pointer-events: none;
  }
  .box-button {
    cursor: pointer;
  }
  .box-button:hover .box,
  .look-related .box {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .look-related.link {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  .look-other.link {
    stroke: var(--_line);
  }
  .look-other text {
    fill: var(--_muted);
  }
  .box-button[aria-pressed='true'] .box {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  .box-button:focus-visible {
    outline: none;
  }
  .box-button:focus-visible .box {
    stroke: var(--_accent);
    stroke-width: 4px;
  }
  .question circle {
    fill: var(--_warning-soft);
    stroke: var(--_warning);
    stroke-width: 1.5px;
  }
  .question text,
  .trace-drawing .question text {
    fill: var(--_warning);
    font-weight: 700;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.75em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .legend-sign {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  @media (forced-colors: active) {
    .box {
      fill: Canvas;
      stroke: CanvasText;
    }
    .link,
    .flow,
    .hue-bar {
      stroke: CanvasText;
    }
    .trace-drawing text,
    .trace-drawing .group-open,
    .trace-drawing .question text {
      fill: CanvasText;
    }
    .look-related .box,
    .look-related.link,
    .box-button:focus-visible .box,
    .box-button[aria-pressed='true'] .box {
      stroke: Highlight;
    }
    .question circle {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
