import { css } from 'lit';

/** Columns of one width each: those of a table would change with the rows that are drawn. */
export const virtualTableStyles = css`
  .long-table {
    max-block-size: min(30rem, 80vh);
    overflow: auto;
    border-block: 1px solid var(--_line-strong);
    font-size: 0.875em;
  }
  .long-table table {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .long-table :is(thead, tbody, .room svg) {
    display: block;
  }
  .long-table thead {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    color: var(--_muted);
  }
  .long-table tr {
    display: flex;
    background: var(--_surface);
  }
  .long-table :is(th, td):not(.room) {
    display: flex;
    flex: 1 0 auto;
    align-items: center;
    inline-size: 11em;
    block-size: 2.5em;
    padding: 0 1.25em 0 0;
    overflow: hidden;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .long-table .room {
    padding: 0;
  }
  .long-table :is(th, td).numeric {
    justify-content: flex-end;
  }
  .long-table thead th:not(.room) {
    font-weight: 600;
  }
  .long-table :is(th, td):first-child:not(.room) {
    flex-grow: 2;
    inline-size: 20em;
  }
  .long-table :is(th, td).long:not(.room) {
    inline-size: 20em;
  }
  .long-table :is(th, td).short:not(.room) {
    flex-grow: 1;
    inline-size: 7.5em;
  }
  .long-table :is(th, td) span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
