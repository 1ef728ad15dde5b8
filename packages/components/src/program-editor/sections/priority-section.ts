import { impactEffortQuadrant, usgScore } from '@kotacerdas/core/action-plan';
import { formatInteger } from '@kotacerdas/core/locale';
import { beneficiaries, pillars } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { placeKey, type TypedPlace } from '../model/typed-place.js';
import { writtenAt } from '../model/read-typed.js';
import { checksField, selectField } from '../parts/choice-field.js';
import { plainField } from '../parts/plain-field.js';
import type { ProgramContext } from '../program-context.js';

const grades = ['1', '2', '3', '4', '5'] as const;

/** How much the programme matters, what could go wrong, and whom it is good for. */
export function prioritySection(context: ProgramContext): TemplateResult {
  const { editor, form, locale, text } = context;
  const { impactEffort, usg } = form.fields;
  const score = usg === undefined ? null : usgScore(usg);
  const quadrant = impactEffort === undefined ? null : impactEffortQuadrant(impactEffort);
  return html`<fieldset class="group">
      <legend class="field-label">${text.fields.usg}</legend>
      <p class="field-hint">${text.hints.usg}</p>
      <div class="fields fields-small">
        ${(['urgency', 'seriousness', 'growth'] as const).map((part) =>
          grade(context, { of: 'usg', part }, text.usg[part]),
        )}
      </div>
      <p role="status">
        ${
          usg === undefined || score === null
            ? html`<span class="muted">${text.noScore}</span>`
            : text.usgScore(
                [usg.urgency, usg.seriousness, usg.growth]
                  .map((part) => formatInteger(locale, part))
                  .join(' + '),
                formatInteger(locale, score),
              )
        }
      </p>
    </fieldset>
    <fieldset class="group">
      <legend class="field-label">${text.fields.impactEffort}</legend>
      <p class="field-hint">${text.hints.impactEffort}</p>
      <div class="fields fields-small">
        ${(['impact', 'effort'] as const).map((part) =>
          grade(context, { of: 'effort', part }, text.effort[part]),
        )}
      </div>
      <p role="status">
        ${
          quadrant === null
            ? html`<span class="muted">${text.noScore}</span>`
            : html`${text.quadrant}: ${text.quadrants[quadrant]}`
        }
      </p>
    </fieldset>
    ${plainField(context, 'risk', { lines: true })}
    <div class="fields">
      ${checksField(context, {
        key: 'beneficiaries',
        label: text.fields.beneficiaries,
        hint: nothing,
        chosen: form.fields.beneficiaries,
        words: beneficiaries,
        names: text.beneficiaries,
        change: (chosen) => editor.write({ beneficiaries: chosen }),
      })}
      ${checksField(context, {
        key: 'pillars',
        label: text.fields.pillars,
        hint: nothing,
        chosen: form.fields.pillars,
        words: pillars,
        names: text.pillars,
        change: (chosen) => editor.write({ pillars: chosen }),
      })}
    </div>`;
}

/** One of the ratings that make a score together. */
function grade(context: ProgramContext, place: TypedPlace, label: string): TemplateResult {
  const { editor, form } = context;
  const key = placeKey(place);
  return selectField(context, {
    key,
    label,
    value: form.typed[key] ?? String(writtenAt(form.fields, place) ?? ''),
    options: grades.map((word) => [word, word] as const),
    empty: '–',
    choose: (value) => editor.choose(place, value),
  });
}
