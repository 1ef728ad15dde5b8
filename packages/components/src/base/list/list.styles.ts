import { css } from 'lit';

/** Filters above a list, what is listed, and the way to more. */
export const listStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0.75em;
    align-items: end;
  }
  .filter {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .filters .filter-text {
    grid-column: 1 / -1;
  }
  .filter span {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .filter :is(input, select) {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_ink);
    text-overflow: ellipsis;
  }
  .filter input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .list-status,
  .list-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 1em;
  }
  .list-status {
    min-block-size: 1.75rem;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1.25em;
  }
  @container kc (min-width: 44rem) {
    .filters .filter-text {
      grid-column: span 2;
    }
  }
`;
