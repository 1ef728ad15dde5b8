import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { field, idOf, type Control } from '../parts/field.js';
import type { ProgramContext } from '../program-context.js';
import { choiceName } from './choice-name.js';
import { choiceLabel, searchChoices, type Choice } from './choices.js';
import { pickKeys } from './pick-keys.js';
import { pickList } from './pick-list.js';
import type { PickOptions } from './picking.js';

/**
 * Links to other parts of the plan: what is chosen, and a field to search thousands by code and name.
 *
 * @csspart pick - A field that searches long lists
 */
export function pickField(context: ProgramContext, options: PickOptions): TemplateResult {
  const { editable, picks, text } = context;
  const { choices, chosen, key } = options;
  const picked = chosen.map(
    (id): Choice => choices.byId.get(id) ?? { id, code: '', name: text.unknownItem(id) },
  );
  const list = html`<ul class="picked">
    ${repeat(
      picked,
      ({ id }) => id,
      (choice) =>
        html`<li>
          <span dir="auto">${choiceName(choice)}</span>
          ${
            editable
              ? html`<button
                  type="button"
                  class="remove"
                  aria-label=${text.removeItem(choiceLabel(choice))}
                  title=${text.remove}
                  @click=${() => take(context, options, choice)}
                >
                  <span aria-hidden="true">×</span>
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
  const refused = picks.refused?.key === key ? picks.refused.text : null;
  return field(context, {
    key,
    label: options.label,
    required: options.required,
    hint: options.hint,
    value: picked.length === 0 ? '' : list,
    control: (control) =>
      html`${picked.length === 0 ? nothing : list}${search(context, options, control)}
      ${refused === null ? nothing : html`<p class="field-error" role="alert">${refused}</p>`}`,
  });
}

function search(context: ProgramContext, options: PickOptions, control: Control): TemplateResult {
  const { locale, picks, text } = context;
  const { choices, key, required = false } = options;
  const isOpen = picks.open === key;
  const matching = isOpen ? searchChoices(choices, picks.query) : [];
  const picking = {
    ...options,
    matching,
    pick: (choice: Choice) => pick(context, options, choice),
  };
  const listId = `${idOf(key)}-list`;
  const status =
    matching.length === 0 ? text.noMatches : text.matches(formatInteger(locale, matching.length));
  return html`<div
    class="pick"
    part="pick"
    @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
      const stays =
        currentTarget instanceof Element &&
        relatedTarget instanceof Node &&
        currentTarget.contains(relatedTarget);
      if (!stays && isOpen) picks.close();
    }}
  >
    <input
      class="input"
      id=${control.id}
      type="text"
      role="combobox"
      aria-haspopup="listbox"
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? listId : nothing}
      aria-activedescendant=${isOpen && matching.length > 0 ? `${listId}-${picks.active}` : nothing}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${control.invalid}
      aria-describedby=${control.describedBy}
      autocomplete="off"
      dir="auto"
      data-field=${key}
      placeholder=${options.single === true ? text.searchOne : text.search}
      .value=${picks.queryOf(key)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) picks.search(key, target.value);
      }}
      @click=${() => picks.show(key)}
      @keydown=${(event: KeyboardEvent) => pickKeys(context, picking, event)}
    />
    <p class="visually-hidden" role="status">${isOpen ? status : ''}</p>
    ${isOpen ? pickList(context, picking, listId, status) : nothing}
  </div>`;
}

function pick(context: ProgramContext, options: PickOptions, choice: Choice): void {
  const { editor, picks, text } = context;
  const { change, chosen, key, refuse, single = false } = options;
  if (chosen.includes(choice.id)) {
    take(context, options, choice);
    return;
  }
  const reason = refuse?.(choice) ?? null;
  if (reason !== null) {
    picks.refuse(key, reason);
    return;
  }
  if (single) picks.close();
  change(single ? [choice.id] : [...chosen, choice.id]);
  editor.say(text.chosen(choiceLabel(choice)));
}

function take({ editor, text }: ProgramContext, options: PickOptions, choice: Choice): void {
  options.change(options.chosen.filter((id) => id !== choice.id));
  editor.say(text.unchosen(choiceLabel(choice)));
  editor.focus(`[data-field="${CSS.escape(options.key)}"]`);
}
