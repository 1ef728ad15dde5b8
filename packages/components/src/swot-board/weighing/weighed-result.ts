import { formatNumber } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { exactly } from '../../base/explain/exact.js';
import { dataTable } from '../../base/figure/data-table.js';
import { issueText } from '../../base/issue-text/issue-text.js';
import type { Factor } from '../model/board.js';
import type { BoardContext } from '../parts/board-context.js';
import { applyWeights } from './apply-weights.js';
import {
  helperKey,
  type Question,
  type Table,
  type Weighed,
  type WeighingMethod,
} from './weighing.js';

/** Saaty's limit, which core judges by. */
const limit = 0.1;

/** The weights that the answers come to, beside those there are, and what is odd about the answers. */
export function weighedResult(
  context: BoardContext,
  table: Table,
  method: WeighingMethod,
  factors: readonly Factor[],
  questions: readonly Question[],
  { issues, ratio, weights }: Weighed,
): TemplateResult {
  const { disclosure, editor, locale, result, text, weighing } = context;
  const unit = result.method.weightUnit === 'percent' ? 100 : 1;
  const name = table.toUpperCase();
  const apply = (): void => {
    applyWeights(context, factors, weights, helperKey(table, method), text.applied(name));
    weighing.goTo(table, null);
    disclosure.toggle(`help ${table}`);
    editor.focus(`#band-${table} ~ .link-button`);
  };
  const restart = (): void => {
    editor.forget(helperKey(table, method));
    weighing.goTo(table, null);
  };
  return html`<div class="stack" id="result-${table}" tabindex="-1">
    <h4>${text.result}</h4>
    ${dataTable({
      caption: `${text.methods[method]}, ${name}`,
      columns: [
        { label: text.factor },
        { label: text.before, numeric: true },
        { label: text.after, numeric: true },
      ],
      rows: weights.map((weight, index) => {
        const now = factors[index]?.weight ?? 0;
        return [
          factors[index]?.code ?? '',
          exactly(locale, [now])(now),
          exactly(locale, [weight * unit])(weight * unit),
        ];
      }),
    })}
    ${
      ratio === null
        ? nothing
        : html`<p>
            ${text.consistency(formatNumber(locale, ratio, 3), formatNumber(locale, limit))}
          </p>`
    }
    ${issues.map((issue) => {
      const codes = ['first', 'second', 'third'].flatMap(
        (part) => factors[Number(issue.params[part]) - 1]?.code ?? [],
      );
      return html`<p class="odd">
        ${issueText(locale, issue)} ${codes.length > 0 ? `(${codes.join(', ')})` : nothing}
      </p>`;
    })}
    <p class="choices">
      ${
        weights.length === 0
          ? nothing
          : html`<button type="button" class="button button-main" @click=${apply}>
              ${text.apply}
            </button>`
      }
      ${
        method === 'likert'
          ? nothing
          : html`<button
              type="button"
              class="button"
              @click=${() => weighing.goTo(table, questions.length - 1)}
            >
              ${text.back}
            </button>`
      }
      <button type="button" class="button" @click=${restart}>${text.restart}</button>
    </p>
  </div>`;
}
