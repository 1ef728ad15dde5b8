import { css } from 'lit';

/** Rows as cards: the name, then a line for each column. Headers are read, not seen. */
export const cardStyles = css`
  @media screen {
    .cards {
      inline-size: 100%;
    }
    .scroller.open {
      max-block-size: none;
      overflow: visible;
    }
    .open .cards tfoot {
      position: static;
    }
    .cards thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .cards tbody tr:not(.group, .room) {
      display: flex;
      flex-direction: column;
      block-size: auto;
      padding-block: 0.75em;
      box-shadow: inset 0 -1px var(--_line-strong);
    }
    .cards tbody tr:not(.group) :is(th, td) {
      position: static;
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      align-items: center;
      inline-size: 100%;
      block-size: 1.625em;
      padding: 0 0.25em;
      border: 0;
    }
    .cards tbody tr:not(.group) .c-name {
      order: -1;
      display: block;
      flex: none;
      block-size: 2.875em;
    }
    .cards .c-name .name {
      font-size: 1.0625em;
      line-height: 1.35;
    }
    .cards .label {
      display: block;
      color: var(--_muted);
    }
    .cards .c-name .label {
      display: none;
    }
    .cards .content,
    .cards .dimension span {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .cards .c-name .content {
      display: -webkit-box;
      white-space: normal;
    }
    .cards .mark {
      inline-size: 1.25em;
      block-size: 1.25em;
    }
    .cards .totals-line {
      gap: 1em;
      line-height: 1.25;
    }
    .cards .group-title {
      flex-wrap: wrap;
      row-gap: 0;
    }
  }
`;
