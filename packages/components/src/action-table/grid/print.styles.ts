import { css } from 'lit';

/** The grid on paper: a table of every row, as wide as the page, without what is pressed. */
export const printStyles = css`
  @media print {
    .only-print {
      display: block;
    }
    .scroller {
      max-block-size: none;
      overflow: visible;
      font-size: 6.5pt;
    }
    .grid .room {
      display: none;
    }
    .grid.wide,
    .grid.cards {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .grid thead {
      display: table-header-group;
    }
    .grid tbody,
    .grid tfoot {
      display: table-row-group;
    }
    .grid :is(thead, tfoot) {
      position: static;
    }
    .grid tr,
    .grid thead tr,
    .grid tr.group {
      display: table-row;
      break-inside: avoid;
    }
    .grid :is(th, td, .c-code, .c-name) {
      position: static;
      display: table-cell;
      inline-size: auto;
      background: none;
      padding: 0.5em 0.5em 0.5em 0;
      vertical-align: top;
    }
    /* Shares of a page upright, in which the longest usual word of each column stays whole. */
    .grid .c-name {
      inline-size: 12.25%;
    }
    .grid .c-funding {
      inline-size: 11%;
    }
    .grid .c-opd {
      inline-size: 9.75%;
    }
    .grid .c-kind {
      inline-size: 9.25%;
    }
    .grid .c-budget {
      inline-size: 8.75%;
    }
    .grid :is(.c-status, .c-dimension) {
      inline-size: 8.25%;
    }
    .grid .c-horizon {
      inline-size: 8%;
    }
    .grid .c-progress {
      inline-size: 7.5%;
    }
    .grid .c-period {
      inline-size: 6.5%;
    }
    .grid .c-code {
      inline-size: 5.75%;
    }
    .grid .c-quick-win {
      inline-size: 5%;
    }
    .sort {
      font-size: 0.92em;
    }
    .grid .mark,
    .bar-cell .bar {
      display: none;
    }
    .bar-cell {
      display: block;
    }
    .grid .label,
    .sort-sign {
      display: none;
    }
    .content,
    .grid :is(.dimension, .name) span {
      display: block;
      max-block-size: none;
      -webkit-line-clamp: none;
    }
  }
`;
