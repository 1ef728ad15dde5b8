import { css } from 'lit';

export const stateStyles = css`
  .state {
    display: grid;
    gap: 0.625em;
    max-inline-size: 42em;
    color: var(--_muted);
  }
  .state-title {
    color: var(--_ink);
    font-size: 1.0625em;
    font-weight: 650;
  }
  .state-error {
    max-inline-size: none;
    padding: 1em 1.25em;
    border-inline-start: 3px solid var(--_danger);
    border-radius: 0 0.375em 0.375em 0;
    background: var(--_danger-soft);
    color: var(--_ink);
  }
  .state-error .state-title {
    color: var(--_danger);
  }
  .loading {
    animation: appear 0.3s 0.25s both;
  }
  .issues {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .place {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .state-error .place {
    color: var(--_ink);
    font-weight: 600;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .loading {
      animation: none;
    }
  }
`;
