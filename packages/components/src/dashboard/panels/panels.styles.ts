import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
    padding: clamp(1em, 2cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--kc-radius, 0.75rem);
    background: var(--_surface);
  }
  .panel-heading {
    display: grid;
    gap: 0.125em;
  }
  h4 {
    margin: 0;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .bar-table,
  .key-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .bar-table th,
  .bar-table td,
  .key-table th,
  .key-table td {
    padding-block: 0.34375em;
    font-weight: 400;
    line-height: 1.3;
    text-align: start;
    vertical-align: middle;
  }
  .bar-table {
    table-layout: fixed;
  }
  .name-column {
    inline-size: 52%;
  }
  .bar-table th {
    padding-inline-end: 1em;
    overflow-wrap: break-word;
  }
  .bar-cell {
    display: grid;
    grid-template-columns: minmax(2.5em, 1fr) auto;
    align-items: center;
    gap: 0.625em;
  }
  .key-table td,
  .bar-cell > :last-child {
    min-inline-size: 2.25em;
    text-align: end;
    white-space: nowrap;
  }
  .unknown {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .step-name {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .step {
    color: var(--_muted);
  }
  .key-table th {
    padding-inline-end: 0.75em;
  }
  .key-name {
    display: inline-flex;
    align-items: baseline;
    gap: 0.625em;
  }
  .key-table tr + tr > * {
    border-block-start: 1px solid var(--_line);
  }
  .heat {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 2px;
  }
  .heat th,
  .heat td {
    padding: 0;
    font-weight: 400;
    line-height: 1.3;
    text-align: center;
  }
  .heat thead th {
    padding-block-end: 0.375em;
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .heat thead th span {
    display: inline-block;
    overflow-wrap: normal;
  }
  .heat thead th:first-child {
    inline-size: 38%;
  }
  .heat tbody th {
    padding-inline-end: 0.5em;
    text-align: start;
  }
  .heat td {
    block-size: 2.75em;
    border-radius: 0.25em;
  }
  .heat .sub td {
    block-size: 2.25em;
    font-size: 0.9375em;
  }
  .heat .sub th {
    padding-inline-start: 2.375em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .heat-0 {
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_muted);
  }
  .heat-1 {
    background: var(--_heat-1);
  }
  .heat-2 {
    background: var(--_heat-2);
  }
  .heat-3 {
    background: var(--_heat-3);
  }
  .heat-4 {
    background: var(--_heat-4);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .fold {
    display: inline-flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.375em;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .fold:hover {
    color: var(--_accent);
  }
  .chevron {
    flex: none;
    inline-size: 0.75em;
    transition: rotate 0.15s;
  }
  .chevron path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  [aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  .swot-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
  }
  .others {
    min-inline-size: 0;
  }
  .others ul {
    margin-block-start: 0.5em;
  }
  .others li {
    display: flex;
    gap: 0.875em;
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .others .mark {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .others .dimension {
    gap: 0.375em;
  }
  .year-bars li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.125em 0.75em;
    padding-block: 0.3125em;
  }
  .year-bars .stacked {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .year-bars .year {
    color: var(--_muted);
  }
  .year-bars .amount {
    text-align: end;
  }
  .source-key {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0.25em 1.5em;
    margin-block-start: 1em;
  }
  .source-key .muted {
    white-space: nowrap;
  }
  .source-key li {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }
  .facts div {
    display: flex;
    gap: 0.375em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 600;
  }
  @container kc (max-width: 43.99rem) {
    .panel {
      padding: 1.5em 0 0.5em;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .panels > .panel:first-child {
      padding-block-start: 0;
      border: 0;
    }
    .heat thead th span {
      writing-mode: vertical-rl;
      rotate: 180deg;
      white-space: nowrap;
    }
  }
  @container kc (max-width: 30rem) {
    .heat {
      table-layout: fixed;
    }
    .heat thead th:not(:first-child) {
      inline-size: 2.375em;
    }
    .heat thead th:first-child {
      inline-size: auto;
    }
    .heat tbody th {
      padding-inline-end: 0.25em;
      font-size: 0.875em;
      overflow-wrap: break-word;
    }
    .heat .dimension {
      gap: 0.375em;
    }
    .heat .chevron {
      display: none;
    }
    .heat .fold {
      text-decoration: underline dotted var(--_line-strong);
      text-underline-offset: 0.25em;
    }
    .heat .sub th {
      padding-inline-start: 0.75em;
    }
  }
  @container kc (max-width: 22rem) {
    .name-column {
      inline-size: 60%;
    }
    .bar-table th {
      padding-inline-end: 0.75em;
      font-size: 0.875em;
    }
  }
  @container kc (max-width: 20rem) {
    .heat thead th:not(:first-child) {
      inline-size: 1.9em;
    }
    .heat .mark {
      display: none;
    }
  }
  @container kc (min-width: 44rem) {
    .heat thead th:first-child {
      inline-size: 32%;
    }
    .heat thead th:not(:first-child) {
      padding-inline: 0.25em;
    }
    .swot-panel:has(.others) {
      grid-template: auto 1fr auto / minmax(0, 1.35fr) minmax(0, 1fr);
    }
    .swot-panel:has(.others) > .swot {
      display: contents;
    }
    .swot-panel .others {
      grid-row: 1 / span 2;
      grid-column: 2;
    }
    .swot-panel .remarks {
      grid-column: 1 / -1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .chevron {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .heat td {
      border: 1px solid CanvasText;
    }
  }
`;
