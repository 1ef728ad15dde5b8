import { html, nothing, type TemplateResult } from 'lit';
import type { Factor } from '../model/board.js';
import type { BoardContext } from '../parts/board-context.js';
import { comparison } from './comparison.js';
import { importanceList } from './importance-list.js';
import { weighedResult } from './weighed-result.js';
import { answerTo, questionsOf, weigh, weighingMethods, type Table } from './weighing.js';

/** Helps to find the weights of a table: asks, and shows what the answers come to. */
export function weighingPanel(
  context: BoardContext,
  table: Table,
  factors: readonly Factor[],
): TemplateResult {
  const { board, text, weighing } = context;
  const method = weighing.methodOf(table);
  const questions = questionsOf(table, method, factors);
  const next = questions.findIndex((entry) => answerTo(entry, board.judged) === undefined);
  const asked = weighing.placeOf(table);
  // Another analysis, or one with a factor less, may have fewer questions.
  const place = asked === null || asked >= questions.length ? next : asked;
  const question = questions[place];
  const weighed = weigh(table, method, factors, board.judged);
  return html`<div class="helper" part="weights-helper">
    <fieldset>
      <legend class="field-label">${text.method}</legend>
      <div class="choices">
        ${weighingMethods.map(
          (name) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="method-${table}"
                .checked=${name === method}
                @change=${() => weighing.choose(table, name)}
              />
              ${text.methods[name]}</label
            >`,
        )}
      </div>
    </fieldset>
    <p class="field-hint">${text.hints[method]}</p>
    ${
      factors.length < 2
        ? html`<p>${text.needsTwo}</p>`
        : method === 'likert'
          ? importanceList(context, questions)
          : question === undefined
            ? nothing
            : comparison(context, table, method, questions, place)
    }
    ${
      weighed.issues.length > 0 || (weighed.weights.length > 0 && factors.length > 1)
        ? weighedResult(context, table, method, factors, questions, weighed)
        : nothing
    }
  </div>`;
}
