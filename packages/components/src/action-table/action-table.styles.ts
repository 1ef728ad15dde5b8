import { css } from 'lit';
import { cardStyles } from './grid/card.styles.js';
import { printStyles } from './grid/print.styles.js';

/** The grid: rows of fixed height, a header and totals that stay, the name always in view. */
export const actionTableStyles = [
  css`
    .filters {
      grid-template-columns: repeat(auto-fit, minmax(min(8.25em, 45%), 1fr));
    }
    .scroller {
      max-block-size: min(46rem, 85vh);
      overflow: auto;
      scroll-padding: 3em 0 3em 22em;
      border-block: 1px solid var(--_line-strong);
      font-size: 0.875em;
      line-height: 1.4;
      overscroll-behavior-y: auto;
    }
    .grid {
      display: block;
      inline-size: max-content;
      min-inline-size: 100%;
    }
    .grid :is(thead, tbody, tfoot) {
      display: block;
    }
    .grid tr {
      display: flex;
      block-size: 3.5em;
      background: var(--_surface);
    }
    .grid tr.group {
      block-size: 3em;
    }
    .grid :is(thead, tfoot) {
      position: sticky;
      z-index: 2;
      inset-block: 0;
    }
    .grid thead tr,
    .grid .totals {
      block-size: 3em;
    }
    .grid .totals {
      border-block-start: 1px solid var(--_line-strong);
    }
    .grid .room,
    .grid .room td {
      display: block;
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .room svg {
      display: block;
    }
    .grid :is(th, td) {
      display: flex;
      flex: none;
      align-items: center;
      inline-size: 7em;
      padding-inline-end: 0.75em;
      overflow: hidden;
      border-block-end: 1px solid var(--_line);
      background: inherit;
      font-weight: 400;
      text-align: start;
    }
    .wide tr:not(.group, .totals, .room) > * {
      contain: strict;
    }
    .grid thead th {
      border-color: var(--_line-strong);
    }
    .sideways :is(.c-code, .c-name) {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
    }
    .grid .c-code {
      inline-size: 6.75em;
      padding-inline-start: 0.25em;
      color: var(--_muted);
    }
    .sideways .c-code + .c-name {
      inset-inline-start: 6.75em;
    }
    .grid .c-name {
      flex-grow: 1;
      inline-size: 15em;
    }
    .grid .c-dimension {
      inline-size: 9em;
    }
    .grid .c-opd {
      inline-size: 9.25em;
    }
    .grid .c-funding,
    .grid .c-kind,
    .grid .c-progress {
      inline-size: 8.25em;
    }
    .grid .c-budget,
    .grid .c-quick-win {
      inline-size: 7.5em;
    }
    .grid .c-status {
      inline-size: 8em;
    }
    .c-budget,
    .quick-win {
      white-space: nowrap;
    }
    .wide .c-budget {
      justify-content: flex-end;
      text-align: end;
    }
    .grid :is(.group, .totals) th {
      flex: 1;
      inline-size: auto;
      font-weight: 600;
    }
    .group th {
      background: var(--_accent-soft);
    }
    .group-title,
    .totals-line {
      position: sticky;
      inset-inline: 0.25em;
      display: flex;
      gap: 0.25em 0.75em;
      align-items: center;
      min-inline-size: 0;
    }
    .totals-line {
      justify-content: space-between;
      gap: 2em;
    }
    .label {
      display: none;
    }
    .content {
      display: -webkit-box;
      min-inline-size: 0;
      max-inline-size: 100%;
      max-block-size: 2.8em;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .wide :is(.c-progress, .c-dimension) .content {
      display: block;
      flex: 1;
    }
    .grid .dimension {
      gap: 0.5em;
    }
    .grid .dimension span {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .name {
      min-block-size: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      font-weight: 600;
      text-align: start;
      cursor: pointer;
    }
    .name span {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .name:hover {
      color: var(--_accent);
      text-decoration: underline;
    }
    .grid tbody tr:not(.group, .room):hover {
      background: var(--_accent-soft);
    }
    .grid :is(th, td):focus-visible {
      outline-offset: -3px;
    }
    .bar-cell {
      display: grid;
      grid-template-columns: minmax(2.5em, 1fr) auto;
      gap: 0.5em;
      align-items: center;
    }
    .bar-cell > :last-child {
      min-inline-size: 2.75em;
      text-align: end;
    }
    .sort {
      display: inline-flex;
      gap: 0.375em;
      align-items: center;
      min-block-size: 2.25em;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_muted);
      font-weight: 600;
      text-align: start;
      cursor: pointer;
    }
    .sort:hover,
    [aria-sort='ascending'] .sort,
    [aria-sort='descending'] .sort {
      color: var(--_ink);
    }
    .sort-sign {
      flex: none;
      inline-size: 0.75em;
      fill: var(--_line-strong);
    }
    [aria-sort='ascending'] .up,
    [aria-sort='descending'] .down {
      fill: var(--_accent);
    }
    [aria-sort='ascending'] .down,
    [aria-sort='descending'] .up {
      fill: none;
    }
    .columns {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      margin: 0;
      padding: 0.5em 1em;
      border: 1px solid var(--_line);
      border-radius: 0.5em;
    }
    .columns[hidden] {
      display: none;
    }
    .columns label {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 2.25em;
    }
    .columns input {
      inline-size: 1.25em;
      block-size: 1.25em;
      accent-color: var(--_accent);
    }
    .only-print {
      display: none;
    }
    @media (forced-colors: active) {
      .grid .group th {
        background: Canvas;
      }
    }
  `,
  cardStyles,
  printStyles,
];
