import { html, nothing, type TemplateResult } from 'lit';
import { removalOf } from '../model/removal.js';
import type { ProgramContext } from '../program-context.js';

/** Asks before the programme goes, and says who waits for it. `left` shows the list of programmes again. */
export function removeQuestion(
  context: ProgramContext,
  left: () => void,
): TemplateResult | typeof nothing {
  const { disclosure, editor, form, known, plan, removable, text } = context;
  if (!removable || known === undefined) return nothing;
  const key = `remove ${form.id}`;
  const { code } = known;
  if (!disclosure.isOpen(key)) {
    return html`<p class="no-print">
      <button
        type="button"
        class="button button-danger remove-program"
        @click=${() => {
          disclosure.toggle(key);
          editor.focus('.question');
        }}
      >
        ${text.removeProgram}
      </button>
    </p>`;
  }
  const waiting = removalOf(plan.masterplan, form.id)?.waiting ?? [];
  return html`<div
    class="question no-print"
    role="group"
    tabindex="-1"
    aria-label=${text.removeSure(code)}
  >
    <p dir="auto">
      ${text.removeSure(code)}
      ${
        waiting.length === 0
          ? nothing
          : text.waitedFor(waiting.map((program) => program.code).join(', '))
      }
    </p>
    <p class="choices">
      <button
        type="button"
        class="button button-danger"
        @click=${() => {
          disclosure.toggle(key);
          editor.remove();
          left();
          editor.say(text.removed(code));
          editor.focus('.restore');
        }}
      >
        ${text.removeYes}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          disclosure.toggle(key);
          editor.focus('.remove-program');
        }}
      >
        ${text.cancel}
      </button>
    </p>
  </div>`;
}
