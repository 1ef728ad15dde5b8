import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadedPlan } from '../../base/source/plan.js';
import { programEditorMessages } from '../messages/messages.js';
import type { ProgramDraft } from '../program-draft.js';

/** What was deleted last, and the way back. */
export function removedNote(
  editor: ProgramDraft,
  plan: LoadedPlan,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { removal } = editor;
  if (removal === null) return nothing;
  const { code, id } = removal.program;
  if (plan.masterplan.programs.some((program) => program.id === id)) return nothing;
  const text = programEditorMessages[locale];
  const restore = (): void => {
    editor.restore(plan);
    editor.say(text.restored(code));
    editor.focus('[type=search]');
  };
  return html`<p class="note no-print">
    ${text.removed(code)}
    <button type="button" class="link-button restore" @click=${restore}>${text.restore}</button>
  </p>`;
}
