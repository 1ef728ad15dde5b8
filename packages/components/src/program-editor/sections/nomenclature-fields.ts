import { html, nothing, type TemplateResult } from 'lit';
import { nomenclatureMeaning } from '../../base/codes/nomenclature-meaning.js';
import { plainField } from '../parts/plain-field.js';
import { pickField } from '../pick/pick-field.js';
import type { ProgramContext } from '../program-context.js';

/** The programme of the RPJMD it belongs to, and its code in the nomenclature, with what core reads in it. */
export function nomenclatureFields(context: ProgramContext): TemplateResult {
  const { editor, form, lists, locale, plan, text } = context;
  const { nomenclatureCode, rpjmdProgramId } = form.fields;
  const entry =
    rpjmdProgramId === undefined ? undefined : lists.rpjmdPrograms.byId.get(rpjmdProgramId);
  const meaning =
    nomenclatureCode === undefined
      ? null
      : nomenclatureMeaning(locale, nomenclatureCode, plan.masterplan);
  const hint = html`${meaning ?? text.hints.nomenclatureCode}
  ${
    nomenclatureCode === undefined && entry !== undefined
      ? html`<button
          type="button"
          class="button button-small"
          @click=${() => {
            editor.write({ nomenclatureCode: entry.code });
            editor.focus('[data-field=nomenclatureCode]');
          }}
        >
          ${text.fromRpjmd(entry.code)}
        </button>`
      : nothing
  }`;
  return html`<div class="fields">
    ${
      lists.rpjmdPrograms.list.length === 0 && rpjmdProgramId === undefined
        ? nothing
        : pickField(context, {
            key: 'rpjmdProgramId',
            label: text.fields.rpjmdProgramId,
            choices: lists.rpjmdPrograms,
            chosen: rpjmdProgramId === undefined ? [] : [rpjmdProgramId],
            single: true,
            change: ([id]) => editor.write({ rpjmdProgramId: id }),
          })
    }
    ${plainField(context, 'nomenclatureCode', { hint })}
  </div>`;
}
