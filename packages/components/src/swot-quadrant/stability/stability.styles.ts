import { css } from 'lit';

export const cloudStyles = css`
  .quadrant-chart .cloud {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-opacity: 0.4;
  }
  .ask {
    margin-block-start: 1em;
  }
  .stability {
    display: grid;
    gap: 0.25em;
    max-inline-size: 44em;
    margin-block-start: 0.75em;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .quadrant-chart .cloud {
      stroke: CanvasText;
      stroke-opacity: 0.6;
    }
    .button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
