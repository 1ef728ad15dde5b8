import { formatInteger, formatNumber } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';
import type { TowsStrategy } from '../tows-view.js';
import { codeChips } from './code-chips.js';
import { programList } from './program-list.js';

/** A strategy: what it says, what it rests on, where it ranks, who carries it out. */
export function strategyCard(entry: TowsStrategy, context: TowsContext): TemplateResult {
  const { choose, highlight } = context;
  const { code, factorCodes, id, statement } = entry.strategy;
  const mark = { kind: 'strategy', strategy: entry.strategy } as const;
  return html`<li
    class="strategy ${highlight.hasStrategy(entry.strategy) ? 'on' : ''}"
    part="strategy"
    @pointerenter=${() => highlight.point(mark)}
    @pointerleave=${() => highlight.point(null)}
  >
    <p class="strategy-head">
      <button
        type="button"
        class="code"
        part="strategy-button"
        dir="auto"
        aria-pressed=${highlight.isChosen(mark)}
        @focus=${() => highlight.point(mark)}
        @blur=${() => highlight.point(null)}
        @click=${() => choose({ kind: 'strategy', id }, mark)}
      >
        ${code}
      </button>
      ${rankLine(entry, context)}
    </p>
    <p class="statement" dir="auto">${statement}</p>
    ${factorCodes.length === 0 ? nothing : codeChips(factorCodes, context)}
    ${programList(entry, context)}
  </li>`;
}

function rankLine(entry: TowsStrategy, context: TowsContext): TemplateResult {
  const { explanations, locale, text } = context;
  const { ranked, rankTurned, strategy } = entry;
  if (ranked === null) return html`<span class="muted small">${text.unranked}</span>`;
  const score = explanations.button(
    formatNumber(locale, ranked.score),
    text.scoreOf(strategy.code),
    locale,
    async () => {
      const { strategyExplanation } = await import('../strategy-explanation.js');
      return strategyExplanation(entry, context);
    },
  );
  return html`<span class="muted small"
    ><strong>${text.rank(formatInteger(locale, ranked.rank))}</strong> · ${text.score}
    ${score}${
      rankTurned === null ? nothing : html` · ${text.rankTurned(formatInteger(locale, rankTurned))}`
    }</span
  >`;
}
