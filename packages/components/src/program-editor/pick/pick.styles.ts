import { css } from 'lit';

/** Lists to pick from: what is chosen, the field that searches, and what it finds. */
export const pickStyles = css`
  .picked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .picked li {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: center;
    padding: 0.125em 0.125em 0.125em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_accent-soft);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .value .picked li {
    padding: 0.125em 0.75em;
  }
  .code {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .remove {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border: 0;
    border-radius: 0.375em;
    background: none;
    color: var(--_muted);
    font-size: 1.125em;
    line-height: 1;
    cursor: pointer;
  }
  .remove:hover {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .pick {
    position: relative;
  }
  .pick-list {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.25em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.375em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: var(--_surface);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 18%);
  }
  .pick-list ul {
    max-block-size: 18em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .pick-list .link-button {
    justify-self: start;
    padding-inline: 0.75em;
  }
  .pick-status {
    padding: 0.125em 0.75em 0.375em;
  }
  .option {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.25em;
    min-block-size: 2.25em;
    padding: 0.375em 0.5em;
    border: 1px solid transparent;
    border-radius: 0.375em;
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_track);
  }
  .option.active {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .tick {
    color: var(--_accent);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .option.active {
      border-color: Highlight;
    }
  }
`;
