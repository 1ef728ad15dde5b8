import { css } from 'lit';

/** The page: header, figures, and the grid of panels from a phone to a wall. */
export const dashboardStyles = css`
  .dashboard {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(1.25em, 2.5cqi, 2em);
  }
  .header {
    display: grid;
    gap: 0.25em;
  }
  .header .chips {
    margin-block-start: 0.375em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 clamp(1em, 2.5cqi, 2.5em);
    padding-block: 1.25em;
    border-block: 1px solid var(--_line);
  }
  .headline {
    display: grid;
    /* Names of one line and of three: the figures of a row stand on one line all the same. */
    grid-row: span 3;
    grid-template-rows: auto auto 1fr;
    grid-template-rows: subgrid;
    gap: 0.125em;
    min-inline-size: 0;
  }
  .headline:not(:first-child) {
    padding-block-start: 1.25em;
  }
  .headline dt {
    align-self: end;
    line-height: 1.3;
    font-weight: 600;
    overflow-wrap: break-word;
  }
  .headline:first-child {
    grid-column: 1 / -1;
  }
  .headline:first-child .number {
    color: var(--_accent);
    font-size: 3em;
  }
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(0.875em, 1.5cqi, 1.5em);
  }
  .column {
    display: contents;
  }
  @container kc (min-width: 44rem) {
    .figures {
      grid-template-columns: 1.25fr repeat(4, minmax(0, 1fr));
    }
    .headline:not(:first-child) {
      padding-block-start: 0;
    }
    .headline:first-child {
      grid-column: auto;
    }
    .headline .number {
      align-self: end;
    }
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .panel-stages,
    .panel-dimensions,
    .panel-swot,
    .panel-programs,
    .panel-innovations {
      grid-column: 1 / -1;
    }
  }
  @container kc (min-width: 68rem) {
    .panels {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    .panel-stages {
      grid-column: span 5;
    }
    .panel-freshness {
      grid-column: span 3;
    }
    .panel-owners {
      grid-column: span 4;
    }
    .column {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: inherit;
    }
    .column-wide {
      grid-column: span 7;
    }
    .column-narrow {
      grid-column: span 5;
    }
  }
  @media print {
    .panel {
      break-inside: avoid;
    }
    .panel-innovations {
      break-inside: auto;
    }
  }
`;
