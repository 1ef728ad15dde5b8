import { css } from 'lit';

/** Sections one below the other; the 3 × 3 grid where it is wide enough. Both follow the order of rows. */
export const towsStyles = css`
  .tows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .side,
  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
    min-inline-size: 0;
  }
  .cell {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.75em;
  }
  .cell.main {
    border: 2px solid var(--_accent);
    padding: calc(1em - 1px);
  }
  .cell-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.625em;
  }
  .chip-main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .factors,
  .strategies {
    display: grid;
    gap: 0.25em;
  }
  .factor {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.375em;
    border: 1px solid transparent;
    border-radius: 0.5em;
    background: none;
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .strategies {
    gap: 0.75em;
  }
  .strategy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    justify-items: start;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    line-height: 1.4;
  }
  .strategy-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.625em;
  }
  .strategy .statement {
    font-size: 0.9375em;
  }
  .code {
    display: inline-block;
    min-block-size: 1.5rem;
    min-inline-size: 2em;
    padding: 0 0.4em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.375em;
    background: var(--_surface);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.375rem;
    text-align: center;
  }
  button.code {
    color: var(--_accent);
    cursor: pointer;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .codes .code {
    color: var(--_muted);
    cursor: pointer;
  }
  .on:is(.factor, .strategy) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  [dir='rtl'] .on:is(.factor, .strategy) {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .codes .code.on,
  .code[aria-pressed='true'],
  [aria-pressed='true'] > .code {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .cell-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .programs {
    display: grid;
    gap: 0.25em;
  }
  .pairs {
    display: grid;
    gap: 0.5em;
  }
  .pairs li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .status {
    min-block-size: 1.75rem;
  }
  .tows-foot {
    display: flex;
    justify-content: flex-end;
  }
  .side > h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.5em;
    padding-inline-end: 0.4375em;
  }
  .side > h3 .muted {
    font-weight: 400;
  }
  @container kc (min-width: 44rem) {
    .tows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .status,
    .side-O,
    .side-T {
      grid-column: 1 / -1;
    }
    .side:is(.side-O, .side-T) .factors {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.25em 1em;
    }
  }
  @container kc (min-width: 60rem) {
    .tows {
      grid-template-columns: minmax(0, 0.8fr) repeat(2, minmax(0, 1.2fr));
      gap: 1.25em 1em;
    }
    .status,
    .side:is(.side-O, .side-T) {
      grid-column: 1;
    }
    .side:is(.side-O, .side-T) .factors {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .on:is(.factor, .strategy) {
      outline: 2px solid Highlight;
    }
    .codes .code.on,
    .code[aria-pressed='true'],
    [aria-pressed='true'] > .code {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .strategy {
      break-inside: avoid;
    }
  }
`;
