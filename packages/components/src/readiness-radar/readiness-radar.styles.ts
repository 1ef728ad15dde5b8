import { css } from 'lit';

export const scoreStyles = css`
  .score {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .score-figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625em;
  }
  .band {
    font-size: 1.125em;
    font-weight: 650;
  }
`;

export const readinessRadarStyles = css`
  .readiness {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
`;
