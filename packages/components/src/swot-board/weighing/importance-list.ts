import { html, type TemplateResult } from 'lit';
import type { BoardContext } from '../parts/board-context.js';
import type { Question } from './weighing.js';

/** Every factor of a table with its importance from 1 to 5. */
export function importanceList(
  { board, editor, text }: BoardContext,
  questions: readonly Question[],
): TemplateResult {
  const choose = (key: string) => (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement) editor.judge(key, Number(target.value));
  };
  return html`<ul class="importance">
    ${questions.map(
      ({ first, key }) =>
        html`<li>
          <span dir="auto"><strong>${first.code}</strong> ${first.statement}</span>
          <select
            class="input"
            aria-label="${text.importance} ${first.code}"
            .value=${String(board.judged[key] ?? '')}
            @change=${choose(key)}
          >
            <option value="" disabled ?selected=${board.judged[key] === undefined}>
              ${text.choose}
            </option>
            ${[1, 2, 3, 4, 5].map(
              (degree) =>
                html`<option value=${degree} ?selected=${board.judged[key] === degree}>
                  ${degree}
                </option>`,
            )}
          </select>
        </li>`,
    )}
  </ul>`;
}
