import { css } from 'lit';

export const dimensionStyles = css`
  .mark {
    flex: none;
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .mark rect {
    fill: var(--hue);
  }
  .mark path {
    fill: none;
    stroke: var(--_on-dimension);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hue-1 {
    --hue: var(--_dimension-1);
  }
  .hue-2 {
    --hue: var(--_dimension-2);
  }
  .hue-3 {
    --hue: var(--_dimension-3);
  }
  .hue-4 {
    --hue: var(--_dimension-4);
  }
  .hue-5 {
    --hue: var(--_dimension-5);
  }
  .hue-6 {
    --hue: var(--_dimension-6);
  }
  .dimension {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-inline-size: 0;
  }
  @media (forced-colors: active) {
    .mark rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .mark path {
      stroke: CanvasText;
    }
  }
`;
