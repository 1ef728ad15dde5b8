import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramContext } from '../program-context.js';
import { choiceName } from './choice-name.js';
import type { Picking } from './picking.js';
import { pickPage } from './pick-state.js';

/**
 * What matches, as far as it is drawn; more comes when the keyboard gets there, or at the button.
 *
 * @csspart pick-list - What a search finds
 */
export function pickList(
  { locale, picks, text }: ProgramContext,
  { chosen, label, matching, pick, single = false }: Picking,
  id: string,
  status: string,
): TemplateResult {
  const shown = matching.slice(0, picks.limit);
  const left = matching.length - shown.length;
  // The field keeps the focus: a press would take it away before the click.
  const keep = (event: Event): void => event.preventDefault();
  return html`<div class="pick-list" part="pick-list" @mousedown=${keep}>
    <p class="pick-status small muted" aria-hidden="true">${status}</p>
    <ul
      role="listbox"
      id=${id}
      aria-label=${label}
      aria-multiselectable=${single ? nothing : 'true'}
    >
      ${shown.map((choice, at) => {
        const isChosen = chosen.includes(choice.id);
        return html`<li
          role="option"
          id="${id}-${at}"
          class=${at === picks.active ? 'option active' : 'option'}
          aria-selected=${isChosen}
          @click=${() => {
            picks.active = at;
            pick(choice);
          }}
        >
          <span class="tick" aria-hidden="true">${isChosen ? '✓' : ''}</span>
          <span dir="auto">${choiceName(choice)}</span>
        </li>`;
      })}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="link-button" tabindex="-1" @click=${() => picks.more()}>
            ${text.more(formatInteger(locale, Math.min(left, pickPage)))}
          </button>`
        : nothing
    }
  </div>`;
}
