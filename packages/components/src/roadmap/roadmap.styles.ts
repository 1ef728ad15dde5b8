import { css } from 'lit';
import { drawingStyles } from './drawing/drawing.styles.js';

/** The frame of the roadmap: what sticks, what scrolls, and what a phone does otherwise. */
export const roadmapStyles = [
  drawingStyles,
  css`
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
      align-items: end;
    }
    .toolbar .filter {
      inline-size: 15em;
      max-inline-size: 100%;
    }
    .toolbar .button {
      min-block-size: 2.75em;
      min-inline-size: 2.75em;
    }
    .toolbar .button:disabled {
      border-color: var(--_line);
      color: var(--_muted);
      cursor: default;
    }
    .toolbar [aria-pressed='true'] {
      border-color: var(--_accent);
      background: var(--_accent-soft);
      color: var(--_accent);
      font-weight: 600;
    }
    .zoom {
      display: flex;
      gap: 0.25em;
    }
    .timeline {
      max-block-size: min(52rem, 85vh);
      margin-block: 0.5em;
      overflow: auto;
      border-block: 1px solid var(--_line-strong);
      direction: ltr;
      font-size: 0.875em;
      line-height: 1.4;
    }
    .axis,
    .rows {
      position: relative;
      inline-size: max-content;
      min-inline-size: 100%;
    }
    .axis {
      position: sticky;
      z-index: 3;
      inset-block-start: 0;
      border-block-end: 1px solid var(--_line-strong);
      background: var(--_surface);
    }
    .axis-row,
    .row,
    .heading-row {
      display: flex;
      align-items: center;
      background: var(--_surface);
    }
    .axis-row {
      block-size: 3.5em;
    }
    .axis-row:first-child {
      block-size: 2.25em;
    }
    .row {
      block-size: 2.625em;
      cursor: pointer;
      contain: style;
    }
    .heading-row {
      block-size: 3em;
      font-weight: 650;
    }
    .heading-row.nested {
      block-size: 2.5em;
      font-weight: 600;
    }
    .title {
      position: sticky;
      z-index: 2;
      inset-inline-start: 0;
      display: flex;
      flex: none;
      gap: 0.5em;
      align-items: center;
      block-size: 100%;
      inline-size: 24em;
      padding-inline: 0.25em 0.75em;
      border-inline-end: 1px solid var(--_line);
      background: inherit;
      overflow: hidden;
    }
    .narrow .title {
      inline-size: 14em;
    }
    .row .title {
      padding-inline-start: 1.5em;
    }
    .narrow .row .title {
      padding-inline-start: 0.5em;
    }
    .code {
      flex: none;
      min-inline-size: 5.75em;
      color: var(--_muted);
      white-space: nowrap;
    }
    .narrow .code {
      position: absolute;
      clip-path: inset(50%);
    }
    .program-name,
    .heading-name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .timeline:not(.phone) .program-name {
      display: -webkit-box;
      line-height: 1.2;
      white-space: normal;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .title > .muted {
      flex: none;
      margin-inline-start: auto;
      font-weight: 400;
    }
    .narrow .title > .muted {
      display: none;
    }
    .nested .title {
      padding-inline-start: 0.5em;
    }
    .narrow .nested .title {
      gap: 0.375em;
      padding-inline: 0.25em;
    }
    .lane {
      flex: none;
      display: block;
      overflow: visible;
    }
    .row:hover,
    .row[aria-selected='true'] {
      background: var(--_accent-soft);
    }
    .row:focus-visible {
      outline-offset: -3px;
    }
    .room {
      display: block;
    }
    .links {
      position: absolute;
      z-index: 1;
      inset-block-start: 0;
      inset-inline-start: 24em;
      overflow: visible;
      pointer-events: none;
    }
    .narrow .links {
      inset-inline-start: 14em;
    }
    .budgets {
      display: flex;
    }
    .budgets .explain {
      display: block;
      line-height: 0;
    }
    .budgets .explain svg {
      display: block;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125em 1.5em;
    }
    .today-key {
      inline-size: 4px;
      block-size: 1em;
      vertical-align: -0.125em;
    }
    .phone .title {
      inline-size: 100%;
      border: 0;
    }
    .phone .rows,
    .phone .axis {
      inline-size: 100%;
    }
    .phone .row,
    .phone .axis-row {
      flex-direction: column;
      align-items: start;
      justify-content: center;
    }
    .phone .row {
      block-size: 4.25em;
      justify-content: end;
      border-block-start: 1px solid var(--_line);
    }
    .phone .row .title {
      flex: 1;
      min-block-size: 0;
      padding-inline: 0.25em;
    }
    .phone .code {
      min-inline-size: 0;
    }
    .phone .axis .title {
      display: none;
    }
    .phone .links {
      inset-inline-start: 0;
    }
    .sheets {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .only-print {
      display: none;
    }
    @media (forced-colors: active) {
      .toolbar [aria-pressed='true'] {
        forced-color-adjust: none;
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
      }
      .row[aria-selected='true'] .title {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
    @media print {
      .timeline,
      .long-table {
        display: none;
      }
      .sheets {
        position: static;
        inline-size: auto;
        block-size: auto;
        overflow: visible;
        clip-path: none;
      }
      .sheet {
        display: block;
        inline-size: 100%;
        block-size: auto;
        max-block-size: 98vh;
        break-inside: avoid;
      }
      .only-print {
        display: block;
      }
    }
  `,
];
