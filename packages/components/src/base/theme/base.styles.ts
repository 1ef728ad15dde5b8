import { css } from 'lit';

/** What all widgets share: type, controls, chips, messages. Sizes are in em: one font size scales all. */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    container: kc / inline-size;
    color: var(--_ink);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    padding: var(--kc-padding, clamp(1rem, 3cqi, 2rem));
    background: var(--_surface);
    border-radius: var(--kc-radius, 0.75rem);
    color: var(--_ink);
    font-family: var(
      --kc-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif
    );
    font-size: var(--kc-font-size, 1rem);
    font-weight: 400;
    line-height: 1.5;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @container kc (min-width: 104rem) {
    .root {
      font-size: var(--kc-font-size, 1.1875rem);
    }
  }
  @container kc (min-width: 150rem) {
    .root {
      font-size: var(--kc-font-size, 1.625rem);
    }
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }
  .heading {
    display: grid;
    gap: 0.25em;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .eyebrow {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .number {
    font-size: 2.25em;
    font-weight: 650;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
  }
  .chip {
    display: inline-block;
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_line-strong);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.6;
  }
  .chip-sample {
    border-color: var(--_warning);
    background: var(--_warning-soft);
    color: var(--_warning);
    font-weight: 600;
  }
  .note {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_warning);
    border-radius: 0 0.375em 0.375em 0;
    background: var(--_warning-soft);
    font-size: 0.9375em;
  }
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .button {
    min-block-size: 2.5em;
    padding: 0.375em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: transparent;
    color: var(--_ink);
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .button-main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button-main:hover {
    color: var(--_on-accent);
    text-decoration: underline;
  }
  .link-button {
    min-block-size: 1.75rem;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link-button:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    overflow: hidden;
    border-radius: 0.3125em;
  }
  .bar .track {
    fill: var(--_track);
  }
  .bar .fill {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar .track {
      fill: Canvas;
    }
    .bar .fill {
      fill: CanvasText;
    }
    .button,
    .chip {
      border-color: currentcolor;
    }
  }
  @media print {
    .root {
      padding: 0;
      font-size: 10pt;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .no-print {
      display: none !important;
    }
  }
`;
