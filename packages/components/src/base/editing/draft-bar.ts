import { formatDate, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../controllers/disclosure.js';
import { editingMessages } from './messages/messages.js';
import type { Draft } from './draft.js';

export interface DraftBarOptions<Value> {
  readonly draft: Draft<Value>;
  readonly locale: Locale;
  readonly disclosure: Disclosure;
  /** Called with what holds after a step back, forward, or throwing the draft away. */
  readonly moved: (value: Value) => void;
}

/** Undo, redo, what has become of the work typed so far, and throwing it away (which asks first). */
export function draftBar<Value>(options: DraftBarOptions<Value>): TemplateResult {
  const { disclosure, draft, locale, moved } = options;
  const text = editingMessages[locale];
  const step = (value: Value | null): void => {
    if (value !== null) moved(value);
  };
  const asking = disclosure.isOpen('discard');
  return html`<div class="draft-bar no-print" part="draft-bar">
    <div class="draft-buttons" role="group" aria-label=${text.steps}>
      <button
        type="button"
        class="button"
        ?disabled=${!draft.canUndo}
        @click=${() => step(draft.undo())}
      >
        ${text.undo}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${!draft.canRedo}
        @click=${() => step(draft.redo())}
      >
        ${text.redo}
      </button>
    </div>
    <p class="small draft-status" role="status">${statusText(draft, locale)}</p>
    ${
      draft.pending
        ? html`<div class="draft-discard">
            ${
              asking
                ? html`<span>${text.discardSure}</span>
                    <button
                      type="button"
                      class="button"
                      @click=${() => {
                        disclosure.toggle('discard');
                        draft.discard();
                        moved(draft.value);
                      }}
                    >
                      ${text.discardYes}
                    </button>
                    <button
                      type="button"
                      class="button"
                      @click=${() => disclosure.toggle('discard')}
                    >
                      ${text.discardNo}
                    </button>`
                : html`<button
                    type="button"
                    class="link-button"
                    @click=${() => disclosure.toggle('discard')}
                  >
                    ${text.discard}
                  </button>`
            }
          </div>`
        : nothing
    }
  </div>`;
}

function statusText<Value>({ keptAt, online, status }: Draft<Value>, locale: Locale): string {
  const text = editingMessages[locale];
  const at = keptAt === null ? '' : formatMoment(locale, keptAt);
  const sentences = {
    none: '',
    kept: text.kept(at),
    restored: text.restored(at),
    outdated: text.outdated(at),
    'not-kept': text.notKept,
  };
  return [sentences[status], ...(online ? [] : [text.offline])].filter(Boolean).join(' ');
}

/** The day and the hour on the reader's own clock. */
function formatMoment(locale: Locale, moment: string): string {
  const date = new Date(moment);
  const time = date.toLocaleTimeString(locale === 'id' ? 'id-ID' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${formatDate(locale, moment)} ${time}`;
}
