/** Its styles: a table that is wider than the screen scrolls by itself, and its last row is the sum. */
export const styles = ({ camel }) => `
import { css } from 'lit';

export const ${camel}Styles = css\`
  .counts {
    overflow-x: auto;
  }
  .counts tbody tr:last-child > * {
    border-block-end: 0;
    font-weight: 600;
  }
\`;
`;
