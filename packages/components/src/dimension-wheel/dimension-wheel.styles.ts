import { css } from 'lit';

export const dimensionWheelStyles = css`
  .wheel-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 3em;
    align-items: start;
  }
  .measure {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    max-inline-size: 100%;
  }
  .measure select {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding-inline: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  h4 {
    margin: 0 0 0.25em;
    font-size: 0.9375em;
    font-weight: 650;
  }
  h4 .muted {
    font-weight: 400;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: 0.75em 1em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }
  .figures dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .figures dd {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .figures small {
    display: block;
    font-size: 0.75rem;
    font-weight: 400;
  }
  .figures .muted {
    font-weight: 400;
  }
  .line {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.25em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    text-align: start;
  }
  .line-name {
    flex: 1;
    min-inline-size: 0;
  }
  .line-figure {
    flex: none;
    font-weight: 600;
  }
  .line .bar {
    flex: none;
    inline-size: 5em;
    block-size: 0.375em;
  }
  button.line {
    cursor: pointer;
  }
  button.line:hover .line-name {
    color: var(--_accent);
    text-decoration: underline;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1.25em 2em;
  }
  .items {
    display: grid;
    gap: 0.375em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .items li:not(.muted) {
    display: grid;
    gap: 0 0.75em;
    grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
  }
  .code {
    max-inline-size: 10em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .rest summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
    cursor: pointer;
  }
  @container kc (max-width: 22rem) {
    .line {
      gap: 0.5em;
      font-size: 0.9375em;
    }
    /* The wheel shows the same; names come out whole. */
    .line .bar {
      display: none;
    }
  }
  @container kc (min-width: 56em) {
    .wheel-parts {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .measure select {
      border-color: currentcolor;
    }
  }
`;
