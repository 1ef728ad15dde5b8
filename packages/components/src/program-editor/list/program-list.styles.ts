import { css } from 'lit';

/** The programmes to choose from. */
export const programListStyles = css`
  .programs {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .program {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    inline-size: 100%;
    padding: 0.625em 0.25em;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .program:hover {
    background: var(--_accent-soft);
  }
  .program-text {
    display: grid;
    min-inline-size: 0;
  }
  .program-facts {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .program-name {
    text-decoration: underline transparent;
  }
  .program:hover .program-name {
    text-decoration-color: currentcolor;
  }
`;
