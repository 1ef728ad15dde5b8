import { html, nothing, type TemplateResult } from 'lit';
import { draftBar } from '../../base/editing/draft-bar.js';
import type { FormContext } from '../form-context.js';
import { viewSwitch, type FormView } from './view-switch.js';

/** How the form is shown and, where it can be written in, what has become of what was written. */
export function formToolbar(
  view: FormView,
  show: (view: FormView) => void,
  { disclosure, editable, locale, sheet, text }: FormContext,
): TemplateResult {
  return html`<div class="toolbar no-print">
    ${viewSwitch(view, show, text)}
    ${
      editable
        ? draftBar({ draft: sheet.draft, locale, disclosure, moved: () => undefined })
        : nothing
    }
  </div>`;
}
