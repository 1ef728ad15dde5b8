import { css } from 'lit';

/** One indicator: its levels in a row of figures, or one below the other with what they mean. */
export const indicatorCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.75em;
  }
  /* Off screen a card is only as high as this: rather too high, so that nothing is cut off. */
  .element .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 15em;
  }
  .element .card:has(textarea) {
    contain-intrinsic-block-size: auto 30em;
  }
  .element .card:has(.details) {
    contain-intrinsic-block-size: auto 70em;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .card-head > :is(h3, h5) {
    display: flex;
    flex: 1 1 16em;
    gap: 0.375em;
    align-items: baseline;
  }
  .card-toggle .link-button {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75em;
  }
  .card-toggle {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.375em;
  }
  .level {
    display: flex;
    gap: 0.375em;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.375em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    cursor: pointer;
  }
  .level:last-child {
    grid-column: 1 / -1;
  }
  .level:hover {
    border-color: var(--_accent);
  }
  .level:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .level:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .level input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .level-name {
    font-weight: 600;
  }
  .described {
    grid-template-columns: minmax(0, 1fr);
  }
  .described .level {
    gap: 0.75em;
    align-items: start;
    justify-content: start;
    padding: 0.625em 0.875em;
  }
  .described .level input {
    margin-block-start: 0.1875em;
  }
  .level-statement,
  .level-evidence {
    display: block;
  }
  .level-evidence {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .chosen {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* A phone has room for them where the details unfold. */
  .ends {
    display: none;
  }
  @container kc (min-width: 30rem) {
    .ends {
      display: block;
    }
  }
  .details,
  .evidence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }
  .evidence > .button {
    justify-self: start;
  }
  .evidence-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  legend {
    padding: 0;
  }
  select.input {
    max-inline-size: 20em;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
  }
  .opinions {
    padding: 0.625em 0.875em;
    border-radius: 0.5em;
    background: var(--_track);
    font-size: 0.9375em;
  }
  .opinion-list {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
  }
  .opinion-list > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
  }
  .opinion-list dt {
    min-inline-size: 4.5em;
    font-weight: 600;
    white-space: nowrap;
  }
  .opinion-list dd:not(:last-child)::after {
    content: ',';
  }
  .answer-text {
    display: grid;
    gap: 0.375em;
  }
  .answer-text > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1em;
  }
  .answer-text dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .answer-text a {
    color: var(--_accent);
  }
  .answer-text .words {
    white-space: pre-line;
  }
  @container kc (min-width: 40rem) {
    .element .card:not(:has(textarea)) {
      contain-intrinsic-block-size: auto 11em;
    }
    .levels:not(.described) {
      grid-template-columns: repeat(5, minmax(2.75em, 5em)) auto;
    }
    .level:last-child {
      grid-column: auto;
      justify-self: start;
      padding-inline: 0.75em;
    }
    .described .level:last-child {
      justify-self: stretch;
      padding-inline: 0.875em;
    }
    .evidence-row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      align-items: start;
    }
    .evidence-row > .button {
      margin-block-start: 1.625em;
    }
    .answer-text > div {
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
  @container kc (min-width: 72rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
  }
  @media (forced-colors: active) {
    .level:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .element .card {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
