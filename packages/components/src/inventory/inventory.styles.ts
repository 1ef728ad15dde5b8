import { css } from 'lit';

/** The inventory: lines of items that become columns where there is room. */
export const inventoryStyles = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .kind {
    min-block-size: 2.75rem;
    padding: 0.375em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 1.5em;
    background: none;
    cursor: pointer;
  }
  .kind:hover {
    border-color: var(--_accent);
  }
  .kind[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .kind-count {
    margin-inline-start: 0.25em;
    font-size: 0.875em;
  }
  .inventory-filters {
    display: grid;
    gap: 0.75em;
  }
  .filters.folded {
    display: none;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .items > li {
    border-block-start: 1px solid var(--_line);
  }
  .items .items {
    margin-inline-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .item {
    padding-block: 0.75em;
  }
  .passing .item-title,
  .passing .facts {
    color: var(--_muted);
  }
  .item-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375em 0.75em;
    align-items: start;
  }
  .item-code {
    color: var(--_ink);
    font-weight: 600;
  }
  .item-title {
    min-block-size: 1.75rem;
    padding: 0.125em 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .item-title:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .item-note {
    color: var(--_warning);
  }
  .item-note::before {
    content: '⚠ ' / '';
  }
  .facts {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .facts > .fact-none {
    display: none;
  }
  .fact-progress {
    inline-size: 11em;
  }
  .fact-updated .stale {
    color: var(--_warning);
  }
  .stages {
    border-radius: 0.125em;
  }
  .details {
    display: grid;
    gap: 1em;
    margin-block-start: 0.75em;
    padding: 1em;
    border-radius: 0.5em;
    background: var(--_accent-soft);
  }
  .details dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0.75em 2em;
  }
  .details dt,
  .details-title {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .details dd {
    white-space: pre-line;
  }
  .details a {
    color: var(--_accent);
  }
  .stage-list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.25em;
  }
  .stage-list .muted {
    grid-column: 1 / -1;
  }
  .evidence {
    display: block;
  }
  .chain-links .link-button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    text-align: start;
  }
  .pinned {
    padding: 0.75em 1em;
    border: 1px solid var(--_accent);
    border-radius: 0.5em;
  }
  .pinned-head {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: center;
  }
  @container kc (min-width: 44rem) {
    .filter-fold {
      display: none;
    }
    .filters.folded {
      display: grid;
    }
    .item-head {
      grid-template-columns: auto minmax(0, 1fr) 22em;
    }
    .facts > div > span:not(.visually-hidden, .chip, .clamped) {
      display: block;
    }
    .facts {
      grid-column: auto;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 12em;
      gap: 0.375em 1.5em;
      align-items: start;
    }
    .fact-progress {
      inline-size: auto;
    }
    .items .items {
      margin-inline-start: 0.8125em;
      padding-inline-start: 1.5625em;
    }
    .stage-list li {
      grid-template-columns: 15em 4em minmax(0, 1fr);
    }
    .stage-list .muted {
      grid-column: auto;
    }
  }
  @container kc (min-width: 68rem) {
    .item-head {
      grid-template-columns: auto minmax(0, 1fr) 42em;
    }
    .facts {
      grid-template-columns: 10em 12em 7em minmax(0, 1fr);
    }
    .facts > .fact-none {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .kind[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
