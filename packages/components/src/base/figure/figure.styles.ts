import { css } from 'lit';

export const figureStyles = css`
  .figure {
    position: relative;
  }
  .table-frame {
    overflow-x: auto;
  }
  .figure-actions,
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
  }
  .figure-actions {
    justify-content: space-between;
    margin-block-start: 0.75em;
  }
  .downloads {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .downloads .link-button {
    min-inline-size: 1.75rem;
    font-size: 1em;
  }
  :host(:not(:state(ready))) .figure-actions {
    visibility: hidden;
  }
  .data-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .data-table caption {
    padding-block: 0.5em;
    color: var(--_muted);
    text-align: start;
  }
  .data-table th,
  .data-table td {
    padding: 0.4375em 0.75em 0.4375em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: break-word;
  }
  .data-table thead th {
    color: var(--_muted);
    font-weight: 600;
  }
  .data-table .numeric {
    text-align: end;
  }
  .data-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
`;
