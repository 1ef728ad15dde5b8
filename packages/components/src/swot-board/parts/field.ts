import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { issueText } from '../../base/issue-text/issue-text.js';
import type { Problem } from '../model/read-field.js';

export interface FieldOptions {
  /** Unique within the widget. */
  readonly key: string;
  readonly label: string;
  /** Whose field it is, for those who can't see where it stands. */
  readonly of: string;
  readonly value: string;
  /** Why what was typed is no value yet. */
  readonly problem: Problem | null;
  readonly locale: Locale;
  readonly lines?: boolean;
  readonly signed?: boolean;
  readonly input: (typed: string) => void;
  readonly commit: () => void;
}

/** A labelled field of text or, on one line, of a number; what is wrong with it stands below it. */
export function field(options: FieldOptions): TemplateResult {
  const { commit, key, label, lines = false, locale, of, problem, signed = false, value } = options;
  const error = `error-${key.replaceAll(' ', '_')}`;
  const describedBy = problem === null ? nothing : error;
  const input = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
      options.input(target.value);
    }
  };
  return html`<div class="field ${lines ? 'field-lines' : 'field-number'}">
    <label>
      <span class=${lines ? 'visually-hidden' : 'field-label'}>${label}</span>
      <span class="visually-hidden">${of}</span>
      ${
        lines
          ? html`<textarea
              class="input"
              rows="2"
              dir="auto"
              data-field=${key}
              aria-invalid=${problem !== null}
              aria-describedby=${describedBy}
              .value=${value}
              @input=${input}
              @change=${commit}
            ></textarea>`
          : html`<input
              class="input"
              autocomplete="off"
              inputmode=${signed ? 'text' : 'decimal'}
              data-field=${key}
              aria-invalid=${problem !== null}
              aria-describedby=${describedBy}
              .value=${value}
              @input=${input}
              @change=${commit}
            />`
      }
    </label>
    ${problem === null ? nothing : html`<p class="field-error" id=${error} role="alert">${sentence(problem, locale)}</p>`}
  </div>`;
}

function sentence(problem: Problem, locale: Locale): unknown {
  return typeof problem === 'string' ? problem : issueText(locale, problem);
}
