import { css } from 'lit';

export const explainStyles = css`
  .explain {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    letter-spacing: inherit;
    text-decoration: underline dotted;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .explain:hover {
    text-decoration-style: solid;
    text-decoration-color: var(--_accent);
  }
  .explanation {
    inline-size: min(44rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: 0.75rem;
    background: var(--_surface);
    color: var(--_ink);
  }
  .explanation::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .explanation-body {
    display: grid;
    gap: 0.75em;
    padding: 1.5em;
  }
  @media print {
    .explain {
      text-decoration: none;
    }
  }
`;
