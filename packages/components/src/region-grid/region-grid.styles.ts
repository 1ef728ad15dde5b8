import { css } from 'lit';

export const regionGridStyles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }
  .filters .search .filter-text {
    grid-column: 1;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .found .button {
    text-align: start;
  }
  .filters {
    align-items: start;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.5em;
    margin-block-end: 0.75em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .map-frame {
    display: none;
  }
  .pointed-region {
    min-block-size: 1.5em;
    margin-block-end: 0.5em;
    font-size: 0.9375em;
  }
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .place-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0 2.5em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-content: start;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 3.5em;
    padding: 0.5em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .line-name {
    flex: 1 1 auto;
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .line:hover .line-name {
    color: var(--_accent);
    text-decoration: underline;
  }
  .line .bar {
    flex: none;
  }
  .line-figure {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .line-figure.muted {
    font-weight: 400;
  }
  .region {
    inline-size: min(32rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: 0.75rem;
    background: var(--_surface);
    color: var(--_ink);
  }
  .region::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .region-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1.5em;
  }
  .region h3 {
    font-size: 1.25em;
  }
  .region a {
    color: var(--_accent);
  }
  .region-facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 1em 1.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .region-facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .region-facts dd {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
  }
  .region-facts dd .muted {
    font-weight: 400;
  }
  .region-facts small {
    display: block;
    font-size: 0.8125rem;
  }
  .long-table :is(th, td):nth-child(1):not(.room) {
    inline-size: 17em;
  }
  .long-table :is(th, td):nth-child(2) {
    inline-size: 5em;
  }
  .long-table :is(th, td):nth-child(3) {
    inline-size: 12em;
  }
  .long-table :is(th, td):is(:nth-child(4), :nth-child(5)) {
    inline-size: 19em;
  }
  .long-table :is(th, td):nth-child(n + 6) {
    inline-size: 11em;
  }
  @container kc (min-width: 54rem) {
    .map-frame {
      display: block;
    }
  }
  @media print {
    .map-frame {
      display: block;
    }
    .line {
      min-block-size: 0;
    }
  }
`;
