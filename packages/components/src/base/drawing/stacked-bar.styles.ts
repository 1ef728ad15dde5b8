import { css } from 'lit';

export const stackedBarStyles = css`
  .stacked {
    block-size: 1em;
    border-radius: 0.25em;
  }
  .stacked [class^='share-'] {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }
  .swatch {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
  }
  .share-1 {
    fill: var(--_share-1);
  }
  .share-2 {
    fill: var(--_share-2);
  }
  .share-3 {
    fill: var(--_share-3);
  }
  .share-4 {
    fill: var(--_share-4);
  }
  .share-5 {
    fill: var(--_share-5);
  }
  .share-6 {
    fill: var(--_share-6);
  }
  .share-7 {
    fill: var(--_share-7);
  }
  @media (forced-colors: active) {
    .stacked,
    .swatch {
      forced-color-adjust: none;
    }
  }
`;
