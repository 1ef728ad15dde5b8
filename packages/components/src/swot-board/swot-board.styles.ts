import { css } from 'lit';

// A board is long: the bar of the draft stays at hand, below what covers the page's upper edge, and covers nothing that
// has the focus.
export const swotBoardStyles = css`
  .board,
  .bands,
  .lists {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .scope-chooser {
    max-inline-size: 28em;
  }
  .bands {
    gap: 2em;
  }
  .band-head,
  .list-head,
  .factor-head,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.875em;
    align-items: baseline;
  }
  .band-head {
    margin-block-end: 0.75em;
  }
  .factor-head,
  .choices {
    align-items: center;
  }
  .factor-head {
    justify-content: space-between;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .list-score {
    margin-inline-start: auto;
  }
  .sum-fits {
    color: var(--_accent);
  }
  .sum-off,
  .odd {
    color: var(--_warning);
  }
  .odd {
    overflow-wrap: anywhere;
  }
  .sum-sign {
    display: inline-block;
    box-sizing: content-box;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid;
    border-radius: 50%;
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
  }
  .list {
    align-content: start;
    padding: 0.75em;
    border-radius: 0.625em;
    background: var(--_track);
  }
  .list,
  .factors,
  .factor,
  .helper,
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .factors:empty {
    min-block-size: 1em;
  }
  .factor {
    position: relative;
    padding: 0.5em 0.75em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
  }
  .helper,
  .question {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0 0.375em 0.375em 0;
    background: var(--_accent-soft);
  }
  .helper {
    margin-block-end: 1em;
  }
  .handle {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    margin-inline-start: -0.5em;
    padding: 0 0.5em;
    border: 0;
    border-radius: 0.375em;
    background: none;
    font-weight: 650;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .handle:hover {
    background: var(--_accent-soft);
  }
  .grip {
    margin-inline-end: 0.375em;
    color: var(--_muted);
  }
  .dragged {
    opacity: 0.5;
    border-style: dashed;
  }
  .drop::before,
  .drop-end::after {
    content: '';
    block-size: 0.25em;
    border-radius: 0.125em;
    background: var(--_accent);
  }
  .drop::before {
    position: absolute;
    inset: -0.5em 0 auto;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
    align-items: baseline;
  }
  .figures > [aria-hidden] {
    align-self: end;
    padding-block-end: 0.625em;
  }
  .field-number {
    flex: 1 1 4.25em;
    max-inline-size: 6.5em;
  }
  .field-number .input {
    padding-inline: 0.5em;
    text-align: end;
  }
  .field-lines .input {
    min-block-size: 3.25em;
    field-sizing: content;
    font-weight: 400;
    line-height: 1.4;
  }
  .field-number:has(.field-error) {
    flex-basis: 100%;
    max-inline-size: none;
  }
  .field-number:has(.field-error) .input {
    max-inline-size: 6.5em;
  }
  .score {
    display: grid;
    gap: 0.25em;
    margin-inline-start: auto;
    text-align: end;
  }
  .score > :last-child {
    padding-block: 0.5em;
    font-weight: 650;
  }
  .choice {
    display: flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 2em;
  }
  .choice input {
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  .comparison {
    display: grid;
    gap: 0.75em;
  }
  .pair {
    display: grid;
    gap: 0.75em;
  }
  .compared {
    padding: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: var(--_surface);
  }
  .slider {
    display: flex;
    gap: 0.75em;
    align-items: center;
    font-weight: 650;
  }
  .slider input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    accent-color: var(--_accent);
  }
  .importance {
    display: grid;
    gap: 0.5em;
  }
  .importance li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7em;
    gap: 0.75em;
    align-items: center;
  }
  @container kc (min-width: 44rem) {
    .lists,
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .draft-bar {
      position: sticky;
      z-index: 1;
      inset-block-start: var(--kc-cover-start, 0);
      background: var(--_surface);
    }
    .board :is(button, .input) {
      scroll-margin-block-start: 5em;
    }
  }
  @container kc (min-width: 72rem) {
    .board {
      grid-template-columns: minmax(0, 1fr) 20em;
    }
    .result {
      position: sticky;
      inset-block-start: calc(4.75em + var(--kc-cover-start, 0px));
      grid-column: 2;
      grid-row: 1;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .list,
    .factor {
      border: 1px solid CanvasText;
    }
    .drop::before,
    .drop-end::after {
      background: Highlight;
    }
  }
  @media print {
    .list {
      padding: 0;
      background: none;
    }
    .factor {
      break-inside: avoid;
    }
    .add,
    .grip,
    .link-button,
    .helper {
      display: none;
    }
  }
`;
