import { css } from 'lit';

export const swotFigureStyles = css`
  .swot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .swot-position {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .swot-position strong {
    font-size: 1.125em;
    font-weight: 650;
  }
  .swot-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .swot-facts div {
    display: flex;
    align-items: baseline;
    gap: 0.375em;
  }
  .swot-facts dt {
    color: var(--_muted);
  }
  .swot-facts dd {
    font-weight: 600;
  }
  .turned-key .quadrant-chart {
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.375em;
    vertical-align: -0.2em;
  }
  .axis-note {
    max-inline-size: 44em;
    margin-block-start: 0.75em;
  }
  .remarks {
    display: grid;
    gap: 0.5em;
  }
`;

export const swotQuadrantStyles = css`
  .quadrants {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .compare {
    display: grid;
    gap: 2.5em 2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
  }
  .scope {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
    min-inline-size: 0;
  }
  .scope-name {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
`;
