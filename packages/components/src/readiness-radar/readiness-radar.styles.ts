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
  .readiness-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em 3em;
    align-items: start;
  }
  .score-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1.5em 2em;
  }
  .score-row {
    display: flex;
    gap: 0.25em 0.75em;
    align-items: baseline;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  .score-row .rank {
    inline-size: 1.25em;
    color: var(--_muted);
    font-weight: 600;
  }
  .score-name {
    flex: 1;
    min-inline-size: 0;
  }
  .score-figures {
    text-align: end;
  }
  @container kc (min-width: 68em) {
    .readiness-parts {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
  }
`;
