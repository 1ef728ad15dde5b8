import { css } from 'lit';

export const radarStyles = css`
  .radar-frame {
    container: radar / inline-size;
  }
  .radar {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    margin-inline: auto;
    overflow: visible;
  }
  .radar .ring {
    fill: none;
    stroke: var(--_line);
  }
  .radar .spoke {
    stroke: var(--_line);
  }
  .radar .unrated {
    stroke: var(--_line-strong);
    stroke-dasharray: 2 4;
  }
  .radar .area {
    fill: var(--_accent);
    fill-opacity: 0.13;
  }
  .radar .current-line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .radar .current-mark {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .radar .target-line {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .radar .target-mark {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .radar text {
    fill: var(--_ink);
    font-size: 12.5px;
  }
  .radar .level {
    fill: var(--_muted);
    font-size: 11px;
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  .radar circle.badge {
    fill: var(--_surface);
    stroke: var(--_line-strong);
  }
  .radar text.badge {
    font-weight: 600;
    text-anchor: middle;
  }
  .radar .axis-name {
    display: none;
  }
  .axis-list {
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .axis-list[hidden] {
    display: none;
  }
  .axis-list li {
    display: grid;
    grid-template-columns: 1.75em 1fr auto;
    align-items: baseline;
    gap: 0.25em;
  }
  .axis-list .rank {
    color: var(--_muted);
    font-weight: 600;
  }
  .radar-key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.25em 1.5em;
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .radar-key span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .radar-key svg {
    flex: none;
    inline-size: 2em;
    block-size: 0.875em;
  }
  @container radar (min-width: 40em) {
    .radar {
      inline-size: calc(100% - 17em);
      margin-block: 1.75em 1em;
    }
    .radar .axis-name {
      display: block;
      font-size: 11.5px;
    }
    .radar .badge,
    .axis-list {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .radar :is(.ring, .spoke, .target-line, .current-line, .target-mark) {
      stroke: CanvasText;
    }
    .radar .ring {
      stroke-opacity: 0.35;
    }
    .radar .current-mark,
    .radar .area {
      fill: Highlight;
    }
    .radar .current-line {
      stroke: Highlight;
    }
    .radar :is(text, .level) {
      fill: CanvasText;
    }
    .radar .level {
      stroke: Canvas;
    }
    .radar circle.badge {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
