import { css } from 'lit';

/** The list of innovations: cards on a phone, a table from there on. */
export const innovationStyles = css`
  .innovations {
    display: block;
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }
  .innovations thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .innovations tbody,
  .innovations tr,
  .innovations tbody th,
  .innovations td {
    display: block;
  }
  .innovations tbody tr {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .innovations :is(th, td) {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  .innovation-name {
    display: block;
    font-weight: 600;
  }
  .innovations td {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    padding-block-start: 0.375em;
  }
  .cell-label {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.6;
  }
  .door {
    display: block;
  }
  .innovations .mark {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .innovations .dimension {
    gap: 0.5em;
  }
  @container kc (min-width: 34rem) {
    .innovations tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    .innovations tbody th {
      grid-column: 1 / -1;
    }
    .innovations td {
      grid-template-columns: 6em minmax(0, 1fr);
    }
  }
  @container kc (min-width: 60rem) {
    .innovations {
      display: table;
    }
    .innovations thead {
      position: static;
      display: table-header-group;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .innovations tbody {
      display: table-row-group;
    }
    .innovations thead tr,
    .innovations tbody tr {
      display: table-row;
    }
    .innovations tbody th,
    .innovations td {
      display: table-cell;
    }
    .innovations :is(th, td) {
      padding: 0.625em 1.25em 0.625em 0;
      border-block-start: 1px solid var(--_line);
      vertical-align: top;
    }
    .innovations thead th {
      padding-block: 0;
      border: 0;
    }
    .innovations :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .innovations tbody th {
      inline-size: 30%;
    }
    .innovations td {
      font-size: 0.9375em;
    }
    .cell-label {
      display: none;
    }
    .cell-owner {
      inline-size: 17%;
    }
    .cell-dimension,
    .cell-stage {
      inline-size: 15%;
    }
    .cell-progress {
      inline-size: 11%;
    }
    .cell-updated {
      white-space: nowrap;
    }
    .innovations .dimension {
      align-items: start;
    }
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.25em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover,
  [aria-sort='ascending'] .sort,
  [aria-sort='descending'] .sort {
    color: var(--_ink);
  }
  .sort-sign {
    flex: none;
    inline-size: 0.75em;
    fill: var(--_line-strong);
  }
  [aria-sort='ascending'] .up,
  [aria-sort='descending'] .down {
    fill: var(--_accent);
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    fill: none;
  }
`;
