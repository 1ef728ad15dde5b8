import { translateTerm } from '@kotacerdas/core/locale';
import { workKinds } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../parts/choice-field.js';
import { plainField } from '../parts/plain-field.js';
import { typedField } from '../parts/typed-field.js';
import type { ProgramContext } from '../program-context.js';

/** What the programme is: where it belongs, its code and name, what it is for and what it yields. */
export function identitySection(context: ProgramContext): TemplateResult {
  const { editor, form, locale, plan, text } = context;
  const { dimensions } = plan.framework;
  const { dimensionId, kind, subDimensionId = '' } = form.fields;
  const parts = dimensions.find(({ id }) => id === dimensionId)?.subDimensions ?? [];
  return html`<div class="fields">
      ${selectField(context, {
        key: 'dimensionId',
        label: text.fields.dimensionId,
        value: dimensionId,
        options: dimensions.map(({ id, name }) => [id, name[locale]] as const),
        ...(dimensionId === '' ? { empty: text.choose } : {}),
        required: true,
        choose: (value) => editor.chooseDimension(value),
      })}
      ${selectField(context, {
        key: 'subDimensionId',
        label: text.fields.subDimensionId,
        value: subDimensionId,
        options: parts.map(({ id, name }) => [id, name[locale]] as const),
        empty: '–',
        choose: (value) => editor.write({ subDimensionId: value === '' ? undefined : value }),
      })}
      ${plainField(context, 'code', { required: true, hint: form.added ? nothing : text.hints.code })}
      ${selectField(context, {
        key: 'kind',
        label: text.fields.kind,
        value: kind,
        options: workKinds.map(
          (word) => [word, translateTerm(locale, `program.kind.${word}`)] as const,
        ),
        choose: (value) => {
          const chosen = workKinds.find((word) => word === value);
          if (chosen !== undefined) editor.write({ kind: chosen });
        },
      })}
    </div>
    ${plainField(context, 'name', { required: true, lines: true })}
    ${plainField(context, 'objective', { required: true, lines: true })}
    ${plainField(context, 'activity', { required: true, lines: true })}
    ${plainField(context, 'output', { required: true, lines: true })}
    ${typedField(context, {
      place: { of: 'list', field: 'tags' },
      label: text.fields.tags,
      hint: text.hints.tags,
    })}`;
}
