import { css } from 'lit';

/**
 * Tables open by themselves where no button can do it: at once without scripting, and late where the script doesn't
 * come. A widget that takes over drops this with the server's other styles.
 */
export const openTablesStyles = css`
  @media (scripting: none) {
    div.visually-hidden {
      all: revert;
      overflow-x: auto;
    }
  }
  @keyframes open-table {
    to {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      overflow: auto;
      clip-path: none;
      white-space: normal;
    }
  }
  div.visually-hidden {
    animation: open-table 0s 8s forwards;
  }
`;
