import { formatNumber } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { exactly } from '../../base/explain/exact.js';
import { issueText } from '../../base/issue-text/issue-text.js';
import type { BoardContext, Row } from './board-context.js';
import { factorField } from './factor-field.js';
import { moveByKey, moveMenu } from './move-menu.js';
import { removeQuestion } from './remove-question.js';

/** A factor: its code, by which it moves, its statement, weight × rating = score, and what is odd about it. */
export function factorCard(context: BoardContext, row: Row, at: number): TemplateResult {
  const { disclosure, drag, editable, locale, text } = context;
  const { factor, issues, scored } = row;
  const { code, id, kind } = factor;
  const { target } = drag;
  const before = context.rows[kind].slice(0, at).filter((other) => other.factor.id !== target?.id);
  const marks = [
    'factor',
    target?.id === id ? 'dragged' : '',
    target?.kind === kind && target.place === before.length && target.id !== id ? 'drop' : '',
  ];
  const open = disclosure.isOpen(`move ${id}`);
  const asking = disclosure.isOpen(`remove ${id}`);
  const score = scored?.score ?? null;
  return html`<li class=${marks.join(' ')} data-factor=${id} part="factor">
    <div class="factor-head">
      ${
        editable
          ? html`<button
                type="button"
                class="handle"
                part="handle"
                aria-expanded=${open}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
                @pointerdown=${(event: PointerEvent) => drag.start(event, id)}
                @click=${(event: MouseEvent) => {
                  if (event.detail === 0 || drag.isClick) disclosure.toggle(`move ${id}`);
                }}
                @keydown=${(event: KeyboardEvent) => moveByKey(context, row, at, event)}
              >
                <span class="grip" aria-hidden="true">⠿</span>${code}<span class="visually-hidden"
                  >: ${text.handle}</span
                >
              </button>
              <button
                type="button"
                class="link-button"
                aria-expanded=${asking}
                @click=${() => disclosure.toggle(`remove ${id}`)}
              >
                ${text.remove}<span class="visually-hidden"> ${code}</span>
              </button>`
          : html`<strong>${code}</strong>`
      }
    </div>
    ${open && editable ? moveMenu(context, row, at) : nothing}
    ${asking && editable ? removeQuestion(context, factor) : nothing}
    ${
      editable
        ? factorField(context, factor, 'statement')
        : html`<p dir="auto">${factor.statement}</p>`
    }
    <div class="figures">
      ${
        editable
          ? html`${factorField(context, factor, 'weight')}<span aria-hidden="true">×</span>
              ${factorField(context, factor, 'rating')}`
          : html`<span
              >${text[context.result.method.weightUnit === 'percent' ? 'weightPercent' : 'weight']}
              ${exactly(locale, [factor.weight])(factor.weight)} × ${text.rating}
              ${exactly(locale, [factor.rating], 0)(factor.rating)}</span
            >`
      }
      <span class="score"
        ><span class="field-label">${text.score}</span
        ><span
          >${editable ? nothing : '= '}${score === null ? '–' : formatNumber(locale, score)}</span
        ></span
      >
    </div>
    ${
      factor.printedScore === undefined
        ? nothing
        : html`<p class="muted small">
            ${text.printed(exactly(locale, [factor.printedScore])(factor.printedScore))}
          </p>`
    }
    ${issues.map(
      (issue) =>
        html`<p class=${issue.severity === 'info' ? 'muted small' : 'odd small'}>
          ${issueText(locale, issue)}
        </p>`,
    )}
  </li>`;
}
