import { css } from 'lit';

// The outline is not printed: on paper across its column would hold the form.
export const programEditorStyles = css`
  .editor,
  .sections,
  .section-body,
  .group,
  .row,
  .faults,
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .editor {
    gap: 1.5em;
  }
  .choices,
  .add-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.875em;
    align-items: center;
  }
  .outline {
    display: none;
  }
  .section {
    border: 1px solid var(--_line);
    border-radius: 0.625em;
  }
  .section-head {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .section-head h3 {
    font-size: inherit;
  }
  .section-title {
    display: none;
    padding: 0.5em 1em 0;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .section-fold {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 1em;
    border: 0;
    border-radius: 0.625em;
    background: none;
    font-size: 1.0625em;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }
  .fold-sign {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-0.125em, -0.125em);
  }
  .section-open .fold-sign {
    transform: rotate(-135deg) translate(-0.125em, -0.125em);
  }
  .section-body {
    clear: both;
    display: none;
    padding: 0.25em 1em 1.25em;
  }
  .section-open > .section-body {
    display: grid;
  }
  .fault-count {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: 1em;
    background: var(--_danger-soft);
    color: var(--_danger);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    align-items: start;
  }
  .fields-small {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }
  .field-wide {
    grid-column: 1 / -1;
  }
  .field-narrow {
    max-inline-size: 20em;
  }
  .section .field {
    align-content: start;
  }
  textarea.input {
    min-block-size: 3.25em;
    field-sizing: content;
    line-height: 1.4;
  }
  .years {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.75em), 1fr));
    gap: 0.75em;
    align-items: start;
  }
  .years-money {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }
  .years .field > label,
  .years .field-label {
    color: var(--_muted);
    font-weight: 500;
  }
  .years .input {
    padding-inline: 0.5em;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .figure-input {
    text-align: end;
  }
  .group {
    gap: 0.5em;
  }
  .group > legend {
    padding: 0 0 0.25em;
  }
  .group + .group {
    margin-block-start: 0.25em;
  }
  .row {
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
  }
  .row-title {
    padding-inline: 0.375em;
    margin-inline-start: -0.375em;
    font-weight: 650;
  }
  .row-end,
  .row-sum {
    text-align: end;
  }
  .total {
    padding-block: 0.5em;
    border-block: 1px solid var(--_line-strong);
    text-align: end;
  }
  .written {
    white-space: pre-line;
  }
  .written .picked {
    white-space: normal;
  }
  .checks {
    display: grid;
    gap: 0.125em;
  }
  .field > .check,
  .check {
    font-size: 1em;
    font-weight: 400;
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
  }
  .check input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .field-odd {
    color: var(--_warning);
    font-size: 0.875em;
  }
  .fault-sign {
    display: inline-block;
    inline-size: 1.4em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 700;
    text-align: center;
  }
  .meant {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    color: var(--_ink);
    font-weight: 400;
  }
  .area {
    display: block;
  }
  .button-small {
    min-block-size: 2em;
    padding: 0.125em 0.75em;
    font-size: 0.9375em;
  }
  .button-danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .button-danger:hover {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .faults,
  .question {
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_warning);
    border-radius: 0 0.375em 0.375em 0;
    background: var(--_warning-soft);
  }
  .faults ul {
    display: grid;
    gap: 0.125em;
  }
  .required {
    color: var(--_danger);
  }
  .fault-link {
    inline-size: 100%;
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_danger);
    font-size: 0.9375em;
    text-align: start;
    cursor: pointer;
  }
  .fault-link strong {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fault-odd {
    color: var(--_warning);
  }
  @container kc (min-width: 60rem) {
    .editor {
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2.5em;
    }
    .outline {
      position: sticky;
      inset-block-start: var(--kc-cover-start, 1em);
      display: block;
      align-self: start;
    }
    .outline-link {
      display: flex;
      gap: 0.5em;
      justify-content: space-between;
      align-items: center;
      inline-size: 100%;
      min-block-size: 2.25em;
      padding: 0.375em 0.75em;
      border: 0;
      border-inline-start: 3px solid var(--_line);
      background: none;
      color: var(--_ink);
      font-size: 0.9375em;
      line-height: 1.3;
      text-align: start;
      cursor: pointer;
    }
    .outline-link:hover {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    .section {
      border: 0;
      border-block-start: 1px solid var(--_line-strong);
      border-radius: 0;
      padding-block-start: 1em;
    }
    .section-title {
      display: block;
      padding: 0;
    }
    .section-fold {
      display: none;
    }
    .section-body {
      display: grid;
      padding: 0.75em 0 0.5em;
    }
  }
  @media print {
    .editor {
      grid-template-columns: minmax(0, 1fr);
    }
    .section-body {
      display: grid;
    }
    .section-fold {
      display: none;
    }
    .section-title {
      display: block;
    }
    .row {
      break-inside: avoid;
    }
    .field-hint,
    .pick,
    .remove {
      display: none;
    }
    /* Where nothing was picked: a label alone would look forgotten. */
    .field:has(> .pick):not(:has(> .picked))::after {
      content: '–';
    }
  }
`;
