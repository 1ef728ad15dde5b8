import { css } from 'lit';
import { scoreStyles } from '../readiness-radar/readiness-radar.styles.js';
import { indicatorCardStyles } from './parts/indicator-card.styles.js';

/** The form: overview beside the answers where there is room, above them on a phone. */
// Beside the side, bars of the page may cover the upper and the lower edge of the window.
const layoutStyles = css`
  .side,
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .views {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0.375em;
  }
  .button {
    min-block-size: 2.75em;
  }
  .views .button {
    padding-inline: 0.375em;
    font-size: 0.9375em;
  }
  .views .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .views .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
    padding: 1.125em;
    border: 1px solid var(--_line);
    border-radius: 0.75em;
  }
  .overview .bar {
    margin-block-start: 0.25em;
  }
  .element-scores {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.625em 1.5em;
  }
  .element-scores > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-content: start;
    align-items: baseline;
    justify-content: space-between;
  }
  .element-scores .bar {
    flex: 0 0 100%;
    block-size: 0.375em;
  }
  .jumps {
    display: grid;
    max-block-size: 22em;
    overflow-y: auto;
  }
  .jump,
  .fold {
    display: flex;
    gap: 0.625em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.25em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .jump {
    font-size: 0.875em;
    font-weight: 400;
  }
  .jump:hover,
  .fold:hover {
    color: var(--_accent);
  }
  .faults h4 {
    color: var(--_warning);
  }
  .rank {
    flex: none;
    min-inline-size: 1.5em;
    color: var(--_muted);
    font-weight: 400;
  }
  .answers,
  .element {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  h4,
  h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  h3 > .fold {
    border-block-end: 2px solid var(--_line-strong);
  }
  h4 > .fold {
    color: var(--_muted);
  }
  .fold-text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .fold-text > .small {
    font-weight: 400;
  }
  .fold-sign {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.125em) rotate(-45deg);
  }
  [aria-expanded='true'] > .fold-sign {
    transform: translateY(-0.25em) rotate(45deg);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  @container kc (min-width: 56rem) {
    .form {
      grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr);
      gap: 2em;
    }
    .side {
      position: sticky;
      inset-block-start: var(--kc-cover-start, 1em);
      max-block-size: calc(100dvh - 10em);
      padding-block-end: 2em;
      overflow-y: auto;
      /* Fades where there is more to scroll to; at the end only the space below it does. */
      mask-image: linear-gradient(#000 calc(100% - 2em), transparent);
    }
    .jumps {
      max-block-size: none;
    }
  }
`;

export const readinessFormStyles = [scoreStyles, layoutStyles, indicatorCardStyles];
