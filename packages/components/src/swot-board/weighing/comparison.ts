import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Factor } from '../model/board.js';
import type { BoardContext } from '../parts/board-context.js';
import {
  answerTo,
  equal,
  less,
  more,
  type Question,
  type Table,
  type WeighingMethod,
} from './weighing.js';

/** One pair of factors: which of the two is more important, and by AHP how many times. */
export function comparison(
  context: BoardContext,
  table: Table,
  method: WeighingMethod,
  questions: readonly Question[],
  place: number,
): TemplateResult | typeof nothing {
  const { board, editor, locale, text, weighing } = context;
  const question = questions[place];
  if (question === undefined || question.second === null) return nothing;
  const { first, key, second, turned } = question;
  const known = answerTo(question, board.judged);
  const isAnswered = (other: Question) => answerTo(other, board.judged) !== undefined;
  const answer = (value: number): void => {
    editor.judge(key, value, turned);
    const following = questions[place + 1];
    const isReviewing = following !== undefined && isAnswered(following);
    weighing.goTo(table, isReviewing ? place + 1 : null);
    if (questions.every((other) => other === question || isAnswered(other))) {
      editor.focus(`#result-${table}`);
    }
  };
  const count = text.place(
    formatInteger(locale, place + 1),
    formatInteger(locale, questions.length),
  );
  const side = ({ code, statement }: Factor) =>
    html`<div class="compared" dir="auto"><strong>${code}</strong> ${statement}</div>`;
  const choice = (label: string, value: number) =>
    html`<button
      type="button"
      class=${known === value ? 'button button-main' : 'button'}
      aria-pressed=${known === value}
      @click=${() => answer(value)}
    >
      ${label}
    </button>`;
  return html`<div class="comparison" role="group" aria-label=${text.question}>
    <p role="status">
      <strong>${text.question}</strong> <span class="muted">${text.comparison(count)}</span>
      <span class="visually-hidden">${first.code}, ${second.code}</span>
    </p>
    <div class="pair">${side(first)}${side(second)}</div>
    ${
      method === 'pairs'
        ? html`<div class="choices">
            ${choice(text.more(first.code), more)} ${choice(text.equal, equal)}
            ${choice(text.more(second.code), less)}
          </div>`
        : slider(context, table, first, second, known, answer)
    }
    <p class="choices">
      <button
        type="button"
        class="link-button"
        ?disabled=${place === 0}
        @click=${() => weighing.goTo(table, place - 1)}
      >
        ${text.back}
      </button>
      ${
        known === undefined
          ? nothing
          : html`<button
              type="button"
              class="link-button"
              @click=${() => weighing.goTo(table, place + 1 < questions.length ? place + 1 : null)}
            >
              ${text.next}
            </button>`
      }
    </p>
  </div>`;
}

/** Saaty's scale from nine times the first to nine times the second. */
function slider(
  { text, weighing }: BoardContext,
  table: Table,
  first: Factor,
  second: Factor,
  known: number | undefined,
  answer: (step: number) => void,
): TemplateResult {
  const step = weighing.stepOf(table) ?? known ?? 0;
  const words =
    step > 0
      ? text.times(second.code, first.code, step + 1)
      : text.times(first.code, second.code, 1 - step);
  const slide = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) weighing.slide(table, Number(target.value));
  };
  return html`<div class="slider">
      <span aria-hidden="true">${first.code}</span>
      <input
        type="range"
        min="-8"
        max="8"
        step="1"
        aria-label=${text.question}
        aria-valuetext=${words}
        .value=${String(step)}
        @input=${slide}
      />
      <span aria-hidden="true">${second.code}</span>
    </div>
    <p>${words}</p>
    <p><button type="button" class="button" @click=${() => answer(step)}>${text.next}</button></p>`;
}
