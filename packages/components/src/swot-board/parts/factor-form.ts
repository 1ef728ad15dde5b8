import type { FactorKind } from '@kotacerdas/core/swot';
import { html, type TemplateResult } from 'lit';
import { fieldNames, readField, type FieldName } from '../model/read-field.js';
import type { BoardContext } from './board-context.js';
import { field } from './field.js';

/** A new factor, while it is being written; it is kept like everything else that was typed. */
export function factorForm(context: BoardContext, kind: FactorKind): TemplateResult {
  const { board, disclosure, editor, kindName, locale, result, text } = context;
  const { method } = result;
  const label = text.add(kindName(kind).toLowerCase());
  const tried = disclosure.isOpen(`tried ${kind}`);
  const typedIn = (name: FieldName) => board.typed[`new ${kind} ${name}`] ?? '';
  const read = (name: FieldName) =>
    readField(name, typedIn(name) || fallback[name], kind, method, locale);
  const part = (name: FieldName) => {
    const value = read(name);
    const isAsked = tried || (typedIn(name) !== '' && name !== 'statement');
    return field({
      key: `new ${kind} ${name}`,
      label: text[name === 'weight' && method.weightUnit === 'percent' ? 'weightPercent' : name],
      of: label,
      value: typedIn(name),
      problem: isAsked && !value.ok ? value.problem : null,
      locale,
      lines: name === 'statement',
      signed: method.ratingScale === 'signed',
      input: (typed) => editor.typeNew(kind, name, typed),
      commit: () => editor.commit(method, locale),
    });
  };
  const add = (event: Event): void => {
    event.preventDefault();
    const [statement, weight, rating] = fieldNames.map(read);
    if (statement?.ok !== true || weight?.ok !== true || rating?.ok !== true) {
      if (!tried) disclosure.toggle(`tried ${kind}`);
      editor.focus(`[data-kind=${kind}] form [aria-invalid=true]`);
      return;
    }
    const blank = { kind, statement: '', weight: 0, rating: 0 };
    const factor = editor.add({
      ...blank,
      ...statement.fields,
      ...weight.fields,
      ...rating.fields,
      kind,
    });
    if (tried) disclosure.toggle(`tried ${kind}`);
    if (factor !== undefined) editor.say(text.added(factor.code));
    // Ready for the next one.
    editor.focus(`[data-kind=${kind}] form textarea`);
  };
  return html`<form class="factor factor-new" aria-label=${label} novalidate @submit=${add}>
    <p class="field-label" aria-hidden="true">${label}</p>
    ${part('statement')}
    <div class="figures">${part('weight')}<span aria-hidden="true">×</span>${part('rating')}</div>
    <p class="field-hint">${text.weightHint}</p>
    <p class="choices">
      <button type="submit" class="button button-main">${text.addYes}</button>
      <button
        type="button"
        class="button"
        @click=${() => {
          disclosure.toggle(`new ${kind}`);
          editor.focus(`[data-kind=${kind}] .add`);
        }}
      >
        ${text.no}
      </button>
    </p>
  </form>`;
}

/** What an empty field stands for: only the weight can come later. */
const fallback = { statement: '', weight: '0', rating: '' } as const;
