import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramContext } from '../program-context.js';

/** Puts a new programme into the plan, once there is nothing wrong with it. */
export function addBar(context: ProgramContext): TemplateResult | typeof nothing {
  const { check, editable, editor, form, known, locale, text } = context;
  if (!editable || known !== undefined) return nothing;
  if (form.added) return html`<p class="note" role="status">${text.asked}</p>`;
  const add = (): void => {
    // From now on all that is missing is said.
    editor.fresh.clear();
    editor.draft.tell();
    const wrong = new Set(
      check.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path.join(' ')),
    );
    const isUnread = context.faults.some(({ found }) => found.of === 'typed');
    if (check.program === null || isUnread) {
      editor.say(text.cannotAdd(formatInteger(locale, Math.max(1, wrong.size))));
      editor.focus(['#faults-title', '[aria-invalid=true]']);
      return;
    }
    editor.add();
    editor.say(text.added(form.fields.code));
  };
  return html`<div class="add-bar no-print">
    <button type="button" class="button button-main add-program" @click=${add}>
      ${text.addToPlan}
    </button>
    <p class="small muted">${text.addingHint}</p>
  </div>`;
}
