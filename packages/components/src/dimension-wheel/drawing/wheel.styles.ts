import { css } from 'lit';

export const wheelStyles = css`
  .wheel-frame {
    container: wheel / inline-size;
    max-inline-size: 52em;
    margin-inline: auto;
  }
  .wheel-crop {
    overflow: hidden;
    max-inline-size: 28em;
    margin-inline: auto;
    /* The focus ring of the outermost pieces. */
    padding: 1px;
  }
  /* Names stand in the outer third of the drawing; without them it is cut off. */
  .wheel {
    display: block;
    inline-size: 150%;
    margin-block: -6%;
    margin-inline: -25%;
  }
  .segment {
    outline: none;
    cursor: pointer;
  }
  .lettering {
    cursor: pointer;
    user-select: none;
  }
  .wheel .tint,
  .wheel .fill {
    fill: var(--hue);
    stroke: var(--_surface);
    stroke-width: 2.5;
  }
  .wheel .tint {
    fill-opacity: 0.14;
  }
  .wheel .none {
    fill-opacity: 0.05;
  }
  .wheel .segment:hover .tint {
    fill-opacity: 0.26;
  }
  .wheel .centre circle {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .wheel .centre:hover circle {
    fill: var(--_accent-soft);
  }
  .wheel text {
    fill: var(--_ink);
  }
  .wheel .value {
    font-size: 17px;
  }
  .wheel .total {
    font-size: 27px;
    font-weight: 650;
  }
  .wheel .long {
    font-size: 20px;
  }
  .wheel .caption {
    fill: var(--_muted);
    font-size: 13px;
  }
  .wheel .name {
    display: none;
    font-size: 11.5px;
  }
  .wheel .figure-text {
    font-weight: 650;
  }
  .wheel .small {
    display: none;
  }
  .chosen,
  .cursor {
    fill: none;
    pointer-events: none;
  }
  .chosen:not(.whole) {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .cursor {
    stroke: none;
  }
  .wheel:has(.segment:focus-visible) .cursor {
    stroke: var(--_accent);
    stroke-width: 4.5;
  }
  @container wheel (min-width: 40em) {
    .wheel-crop:has(.named) {
      max-inline-size: none;
    }
    .wheel.named {
      inline-size: 100%;
      margin: 0;
    }
    .named .name,
    .named .small {
      display: block;
    }
    .named .value,
    .named .large {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .wheel .tint {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
      stroke-width: 1;
    }
    .wheel .fill {
      fill: CanvasText;
      stroke: Canvas;
    }
    .wheel text {
      fill: CanvasText;
    }
    .chosen:not(.whole),
    .wheel:has(.segment:focus-visible) .cursor {
      stroke: Highlight;
    }
  }
`;
