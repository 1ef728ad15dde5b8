import { html, nothing, type TemplateResult } from 'lit';
import type { Factor } from '../model/board.js';
import type { BoardContext } from './board-context.js';

/** Asks before a factor goes, and says which strategies cite it; one that a strategy rests on stays. */
export function removeQuestion(context: BoardContext, factor: Factor): TemplateResult {
  const { citations, disclosure, editor, rows, text } = context;
  const { code, id, kind } = factor;
  const cited = citations.get(id) ?? [];
  const names = (list: typeof cited) =>
    [...new Set(list.map(({ strategy }) => strategy.code))].join(', ');
  const resting = cited.filter(({ isOnly }) => isOnly);
  const close = () => disclosure.toggle(`remove ${id}`);
  const remove = () => {
    const ids = rows[kind].map((row) => row.factor.id);
    const at = ids.indexOf(id);
    const next = ids[at + 1] ?? ids[at - 1];
    close();
    editor.remove(id);
    editor.say(text.removed(code));
    editor.focus(
      next === undefined
        ? `[data-kind=${kind}] .add`
        : `[data-factor="${CSS.escape(next)}"] .handle`,
    );
  };
  return html`<div class="question" role="group" aria-label=${text.removeSure(code)}>
    <p dir="auto">
      ${
        resting.length > 0
          ? text.needed(code, names(resting))
          : html`${text.removeSure(code)} ${cited.length > 0 ? text.cited(names(cited)) : nothing}`
      }
    </p>
    ${
      resting.length > 0
        ? nothing
        : html`<button type="button" class="button" @click=${remove}>${text.removeYes}</button>`
    }
    <button
      type="button"
      class="button"
      @click=${() => {
        close();
        editor.focus(`[data-factor="${CSS.escape(id)}"] .link-button`);
      }}
    >
      ${text.no}
    </button>
  </div>`;
}
