import { css } from 'lit';

/** Fields, their labels and messages, and the bar of the draft: what editing widgets share. */
export const editingStyles = css`
  .draft-bar,
  .draft-buttons,
  .draft-discard {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .draft-bar {
    justify-content: space-between;
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
  }
  .draft-status {
    flex: 1 1 16em;
    color: var(--_muted);
  }
  :is(.button, .link-button):disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .button:disabled:hover {
    border-color: var(--_line-strong);
    color: var(--_ink);
  }
  .field {
    display: grid;
    /* A field that grows with its text would grow with its longest word. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    min-inline-size: 0;
  }
  .field > label,
  .field > legend,
  .field-label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .field-hint {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .field-error {
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_ink);
  }
  textarea.input {
    min-block-size: 5em;
    resize: vertical;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  textarea {
    font: inherit;
    color: inherit;
  }
`;
