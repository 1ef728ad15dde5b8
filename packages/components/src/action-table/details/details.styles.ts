import { css } from 'lit';

/** The details of a programme: a sheet at the side, the whole screen on a phone. */
export const detailsStyles = css`
  .program {
    inline-size: min(46rem, 100vw);
    max-inline-size: 100vw;
    block-size: 100dvh;
    max-block-size: 100dvh;
    margin: 0 0 0 auto;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_line-strong);
    background: var(--_surface);
    color: var(--_ink);
  }
  .program::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .program-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.5em clamp(1em, 4vw, 2em) clamp(1em, 4vw, 2em);
  }
  .program-head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: center;
    padding-block: 0.5em;
    background: var(--_surface);
  }
  .program h4 {
    margin: 0;
    font-size: 0.9375em;
  }
  .facts-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1.5em;
  }
  .facts-list div:nth-child(-n + 3) {
    grid-column: 1 / -1;
  }
  .facts-list dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .linked .link-button {
    text-align: start;
    font-size: 1em;
  }
  .linked li + li {
    margin-block-start: 0.25em;
  }
`;
