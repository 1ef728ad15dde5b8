import { formatDate, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../controllers/disclosure.js';
import { editingMessages } from './messages/messages.js';
import type { EditingMessages } from './messages/types.js';
import type { Draft } from './draft.js';

export interface DraftBarOptions<Value> {
  readonly draft: Draft<Value>;
  readonly locale: Locale;
  readonly disclosure: Disclosure;
  /** Called with what holds after a step back, forward, or throwing the draft away. */
  readonly moved: (value: Value) => void;
}

/**
 * Undo, redo, what has become of the work typed so far, and throwing it away (which asks first).
 *
 * @csspart draft-bar - Undo, redo and what has become of the work
 */
export function draftBar<Value>(options: DraftBarOptions<Value>): TemplateResult {
  const { draft, locale, moved } = options;
  const text = editingMessages[locale];
  const step = (value: Value | null): void => {
    if (value !== null) moved(value);
  };
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
    ${draft.pending ? pendingButtons(options, text) : nothing}
  </div>`;
}

/** The same button opens and closes the question, so that the keyboard stays where it is. */
function pendingButtons<Value>(
  { disclosure, draft, moved }: DraftBarOptions<Value>,
  text: EditingMessages,
): TemplateResult {
  const asking = disclosure.isOpen('discard');
  const discard = (): void => {
    disclosure.toggle('discard');
    draft.discard();
    moved(draft.value);
  };
  const restored = draft.untold && (draft.status === 'restored' || draft.status === 'outdated');
  return html`<div class="draft-discard">
    ${
      restored
        ? html`<button type="button" class="button" @click=${() => draft.tell()}>
            ${text.hand}
          </button>`
        : nothing
    }
    ${asking ? html`<span>${text.discardSure}</span>` : nothing}
    <button
      type="button"
      class=${asking ? 'button' : 'link-button'}
      aria-expanded=${asking}
      @click=${() => disclosure.toggle('discard')}
    >
      ${asking ? text.discardNo : text.discard}
    </button>
    ${
      asking
        ? html`<button type="button" class="button" @click=${discard}>${text.discardYes}</button>`
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
