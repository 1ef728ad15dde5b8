import { findCycles, horizonOf } from '@kotacerdas/core/action-plan';
import { translateTerm } from '@kotacerdas/core/locale';
import { horizons, programStatuses } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../base/locale/sentence.js';
import { check, selectField } from '../parts/choice-field.js';
import { field } from '../parts/field.js';
import { typedField } from '../parts/typed-field.js';
import { choiceLabel, type Choice } from '../pick/choices.js';
import { pickField } from '../pick/pick-field.js';
import type { ProgramContext } from '../program-context.js';

/** When the programme runs, how it stands, and what it waits for. */
export function timeSection(context: ProgramContext): TemplateResult {
  const { editor, form, lists, locale, text } = context;
  const { dependsOnProgramIds, horizon, period, quickWin, status } = form.fields;
  const horizonName = (word: (typeof horizons)[number]) =>
    sentence(translateTerm(locale, `program.horizon.${word}`));
  const expected = horizonOf(period);
  return html`<fieldset class="group">
      <legend class="field-label">${text.fields.period}</legend>
      <div class="fields fields-small">
        ${typedField(context, { place: { of: 'period', end: 'from' }, label: text.from, required: true })}
        ${typedField(context, { place: { of: 'period', end: 'to' }, label: text.to, required: true })}
      </div>
    </fieldset>
    <div class="fields">
      ${selectField(context, {
        key: 'horizon',
        label: text.fields.horizon,
        value: horizon,
        options: horizons.map((word) => [word, horizonName(word)] as const),
        hint: html`${text.proposal}
        ${
          expected === null || expected === horizon
            ? nothing
            : html`<button
                type="button"
                class="button button-small"
                @click=${() => {
                  editor.write({ horizon: expected });
                  editor.focus('[data-field=horizon]');
                }}
              >
                ${text.suggestHorizon(translateTerm(locale, `program.horizon.${expected}`))}
              </button>`
        }`,
        choose: (value) => {
          const chosen = horizons.find((word) => word === value);
          if (chosen !== undefined) editor.write({ horizon: chosen });
        },
      })}
      ${selectField(context, {
        key: 'status',
        label: text.fields.status,
        value: status,
        options: programStatuses.map(
          (word) => [word, sentence(translateTerm(locale, `program.status.${word}`))] as const,
        ),
        choose: (value) => {
          const chosen = programStatuses.find((word) => word === value);
          if (chosen !== undefined) editor.write({ status: chosen });
        },
      })}
    </div>
    ${field(context, {
      key: 'quickWin',
      label: text.fields.quickWin,
      group: true,
      value: quickWin ? text.yes : text.no,
      control: () =>
        check(text.hints.quickWin ?? '', quickWin, 'quickWin', (on) =>
          editor.write({ quickWin: on }),
        ),
    })}
    ${pickField(context, {
      key: 'dependsOnProgramIds',
      label: text.fields.dependsOnProgramIds,
      hint: text.hints.dependsOnProgramIds,
      choices: lists.programs,
      chosen: dependsOnProgramIds,
      refuse: (choice) => circleWith(context, choice),
      change: (ids) => editor.write({ dependsOnProgramIds: ids }),
    })}`;
}

/** Why the programme can't wait for another one: that one waits for it already. */
function circleWith({ form, plan, text }: ProgramContext, choice: Choice): string | null {
  const { id, fields } = form;
  const others = plan.masterplan.programs.filter((program) => program.id !== id);
  const own = { id, code: fields.code || text.newTitle };
  const before = findCycles([
    { ...own, dependsOnProgramIds: fields.dependsOnProgramIds },
    ...others,
  ]).map(String);
  const round = findCycles([
    { ...own, dependsOnProgramIds: [...fields.dependsOnProgramIds, choice.id] },
    ...others,
  ]).find((circle) => !before.includes(String(circle)));
  return round === undefined
    ? null
    : text.circle(choiceLabel(choice), [...round, ...round.slice(0, 1)].join(' → '));
}
