import { css } from 'lit';
import { drawingStyles } from './drawing/drawing.styles.js';

/** The trace around its drawing: filters, the chosen item, the list of chains, coverage. */
export const traceStyles = [
  drawingStyles,
  css`
    .trace-toolbar {
      display: grid;
      gap: 0.75em;
      align-items: end;
    }
    .views,
    .pager {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    .pager .button {
      overflow-wrap: normal;
    }
    .views .button {
      min-block-size: 2.75em;
    }
    .views [aria-pressed='true'] {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .pager [aria-disabled='true'] {
      border-color: var(--_line);
      color: var(--_muted);
      cursor: default;
    }
    .only-open {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 2.75em;
    }
    .only-open input {
      flex: none;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    .chosen {
      display: grid;
      gap: 0.5em;
      justify-items: start;
      padding: 1em;
      border-radius: 0.5em;
      background: var(--_accent-soft);
    }
    .chosen-head,
    .chain-head {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.375em 0.75em;
      align-items: start;
    }
    .chosen .note {
      max-inline-size: 60em;
    }
    .chain-list > li {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    .chain-code {
      color: var(--_ink);
      font-weight: 600;
    }
    .chain-title {
      min-block-size: 1.75rem;
      padding: 0.125em 0;
      border: 0;
      background: none;
      font-weight: 600;
      text-align: start;
      cursor: pointer;
    }
    .chain-title:hover {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .open-note {
      color: var(--_warning);
    }
    .chain-steps {
      margin-block-start: 0.75em;
    }
    .chain-steps > li {
      position: relative;
      margin-inline-start: 0.75em;
      padding-block-end: 0.75em;
      padding-inline-start: 1.25em;
      border-inline-start: 2px solid var(--_line-strong);
    }
    .chain-steps > li.gap {
      border-inline-start-style: dashed;
    }
    .chain-steps > li::before {
      content: '';
      position: absolute;
      inset-block-start: 0.3125em;
      inset-inline-start: calc(-0.375em - 1px);
      inline-size: 0.75em;
      block-size: 0.75em;
      border: 2px solid var(--_line-strong);
      border-radius: 50%;
      background: var(--_surface);
    }
    .step-kind {
      color: var(--_muted);
      font-weight: 600;
    }
    .step {
      display: flex;
      gap: 0.75em;
      text-align: start;
    }
    .step > :first-child:not(:last-child) {
      flex: none;
      max-inline-size: 40%;
    }
    .step[aria-current] {
      color: var(--_ink);
      font-weight: 650;
      text-decoration: none;
    }
    .coverage {
      display: grid;
      gap: 0.5em;
      padding-block-start: 1.25em;
      border-block-start: 1px solid var(--_line);
    }
    .coverage .chip {
      font-weight: 400;
      vertical-align: 0.125em;
    }
    .coverage-list li {
      display: grid;
      gap: 0.25em 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .coverage-list .link-button {
      font-size: 1em;
    }
    .coverage-list [aria-pressed='true'] {
      font-weight: 650;
      text-decoration-thickness: 2px;
    }
    @container kc (min-width: 44rem) {
      .trace-toolbar {
        display: flex;
        flex-wrap: wrap;
      }
      .trace-toolbar .filter-text {
        flex: 1 1 16em;
      }
      .trace-toolbar .filter:not(.filter-text) {
        flex: 0 1 16em;
      }
      .coverage-list li {
        grid-template-columns: minmax(0, 1fr) 6em 9.5em 11em;
        align-items: center;
      }
      .nobody {
        grid-column: 2 / -1;
      }
    }
    @container kc (min-width: 62rem) {
      .coverage-list li {
        grid-template-columns: minmax(0, 1fr) 10em 13em 13em;
      }
    }
    @media (forced-colors: active) {
      .views [aria-pressed='true'] {
        forced-color-adjust: none;
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
];
