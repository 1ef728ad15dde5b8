import { css } from 'lit';

/** Rows of name, marks and figures; on a phone the marks go below the name. */
export const gapChartStyles = css`
  .filters {
    max-inline-size: 34em;
  }
  .gap-chart ol {
    display: grid;
  }
  .gap-row,
  .gap-axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
  }
  .gap-row {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .gap-name {
    overflow-wrap: break-word;
    min-inline-size: 0;
  }
  .gap-name .small {
    display: block;
  }
  .gap-row.element .gap-name {
    font-weight: 650;
  }
  .gap-levels {
    grid-area: 3 / 1 / auto / auto;
  }
  .gap-levels > span {
    display: block;
  }
  .gap-size {
    grid-area: 1 / 2 / auto / auto;
    align-self: start;
    text-align: end;
  }
  .gap-size .small {
    display: block;
  }
  .gap-axis p {
    font-size: 0.875em;
  }
  .gap-axis .gap-levels {
    grid-row: 1;
  }
  .lane {
    grid-area: 2 / 1 / auto / -1;
    inline-size: calc(100% - 1rem);
    margin-inline: 0.5rem;
    overflow: visible;
  }
  .band-0 {
    fill: var(--_track);
    fill-opacity: 0.6;
  }
  .band-1 {
    fill: var(--_heat-1);
  }
  .band-2 {
    fill: var(--_heat-2);
    fill-opacity: 0.65;
  }
  .band-3 {
    fill: var(--_heat-2);
  }
  .band-key {
    stroke: var(--_line-strong);
  }
  .now {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .target {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .was {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .link {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .link.beyond {
    stroke-dasharray: 3 3;
  }
  .axis {
    margin-block-end: 0.25em;
  }
  .axis text,
  .sheet text {
    fill: var(--_muted);
    font-size: 13px;
  }
  .axis text,
  .axis-text {
    text-anchor: middle;
  }
  .sheet text {
    fill: var(--_ink);
    font-size: 14px;
  }
  .sheet .sheet-heading,
  .sheet .sheet-gap {
    font-weight: 650;
  }
  .sheet .sheet-gap {
    text-anchor: end;
  }
  .sheets {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .gap-legend,
  .gap-legend ul,
  .gap-legend li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .gap-legend {
    justify-content: space-between;
    margin-block-start: 0.75em;
  }
  .gap-legend li {
    gap: 0.375em;
  }
  .gap-key {
    flex: none;
    inline-size: 1.25em;
    block-size: 1em;
  }
  @container kc (min-width: 50rem) {
    .gap-row,
    .gap-axis {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 13em 6em;
      gap: 0 1.25em;
    }
    .gap-row {
      padding-block: 0.375em;
    }
    .gap-row.sub-element .gap-name {
      padding-inline-start: 1em;
    }
    .gap-row.indicator .gap-name {
      padding-inline-start: 2em;
      font-size: 0.9375em;
    }
    .gap-axis .lane,
    .gap-row .lane {
      grid-area: 1 / 2 / auto / auto;
    }
    .gap-axis {
      align-items: end;
    }
    .gap-axis p {
      align-self: end;
      padding-block-end: 0.25em;
    }
    .gap-levels {
      grid-area: 1 / 3 / auto / auto;
    }
    .gap-size {
      grid-area: 1 / 4 / auto / auto;
      align-self: center;
    }
  }
  @container kc (min-width: 64rem) {
    .gap-row,
    .gap-axis {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 13em 7.5em;
    }
  }
  @media (forced-colors: active) {
    [class^='band-'] {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 0.5;
    }
    .now {
      fill: Highlight;
      stroke: Canvas;
    }
    .target,
    .was {
      fill: Canvas;
      stroke: CanvasText;
    }
    .link {
      stroke: Highlight;
    }
    .axis text {
      fill: CanvasText;
    }
  }
`;
