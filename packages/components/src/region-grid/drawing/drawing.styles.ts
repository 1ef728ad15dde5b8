import { css } from 'lit';

/** Tiles, outlines and their signs: ink on a pale ground, so that the fullness of a sign is its shade. */
export const drawingStyles = css`
  .region-map {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: max(85vb, 30rem);
  }
  .region-map text {
    fill: var(--_muted);
    font-size: 14px;
    font-weight: 600;
  }
  .region-map.zoomed text {
    font-size: 9px;
  }
  .place {
    outline: none;
    cursor: pointer;
  }
  .ground {
    fill: var(--_heat-2);
  }
  .mark {
    fill: var(--_accent);
  }
  .none .ground {
    fill: var(--_surface);
    stroke: var(--_line-strong);
  }
  .tiles .none .ground {
    stroke-dasharray: 2.5 2;
  }
  .outlines :is(.ground, .hatch) {
    stroke: var(--_line-strong);
    stroke-width: 0.75;
  }
  .outlines .hatch {
    stroke: var(--_surface);
  }
  .place:hover :is(.ground, .mark, .hatch) {
    opacity: 0.75;
  }
  .place.match .ground {
    stroke: var(--_warning);
  }
  .tiles .match .ground {
    stroke-width: 4;
    stroke-dasharray: none;
  }
  .outlines .match .ground {
    stroke-width: 5;
  }
  .beside {
    fill: var(--_track);
    pointer-events: none;
  }
  .beside.outlines {
    stroke: var(--_surface);
    stroke-width: 0.75;
  }
  .pointed,
  .cursor {
    fill: none;
    pointer-events: none;
  }
  .pointed {
    stroke: var(--_ink);
  }
  .cursor {
    stroke: none;
  }
  .tiles :is(.pointed, .cursor) {
    stroke-width: 2.5;
  }
  .outlines :is(.pointed, .cursor) {
    stroke-width: 2.5;
  }
  .region-map:has(.place:focus-visible) .cursor {
    stroke: var(--_danger);
  }
  .class-swatch {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.2em;
  }
  .class-swatch.none .ground {
    stroke-width: 0.08;
    stroke-dasharray: 0.16 0.12;
  }
  .class-tiles {
    flex: none;
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    /* Always below the name: beside it, names and figures would stand lower than their tiles. */
    margin-inline-end: max(0px, 100% - 22em);
  }
  .class-tiles .none .ground {
    stroke-width: 0.06;
    stroke-dasharray: 0.16 0.12;
  }
  @container kc (max-width: 70rem) {
    .region-map text {
      font-size: 17px;
    }
  }
  @media (forced-colors: active) {
    .ground,
    .beside {
      fill: Canvas;
      stroke: CanvasText;
    }
    :is(.class-swatch, .class-tiles) .ground {
      stroke-width: 0.06;
    }
    .mark {
      fill: CanvasText;
    }
    .region-map text {
      fill: CanvasText;
    }
    .pointed,
    .match .ground,
    .region-map:has(.place:focus-visible) .cursor {
      stroke: Highlight;
    }
  }
`;
