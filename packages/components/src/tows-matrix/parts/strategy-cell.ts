import { formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { StrategyKind } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../base/locale/sentence.js';
import { quadrantText } from '../../swot-quadrant/position-text.js';
import type { TowsContext } from '../tows-context.js';
import { codeChips } from './code-chips.js';
import { moreButton } from './more-button.js';
import { strategyCard } from './strategy-card.js';
import { pairButton, writeButton, writeLine } from './write-button.js';

/** A cell of the matrix: its strategies by rank, or pairs that one could be made of. */
export function strategyCell(kind: StrategyKind, context: TowsContext): TemplateResult {
  const { locale, pages, text, view } = context;
  const { result } = view.swot;
  const { next, shown } = pages.of(kind, view.cells[kind]);
  const isMain = result.quadrant === kind;
  const isMainTurned = !isMain && result.turnedRound?.quadrant === kind;
  return html`<div class="cell cell-${kind} ${isMain ? 'main' : ''}" part="cell">
    <div class="cell-head">
      <h3>${text.strategy} ${kind}</h3>
      ${
        isMain
          ? html`<span class="chip chip-main" part="main">${text.main}</span>
              <span class="muted small">${sentence(quadrantText(result, locale))}</span>`
          : nothing
      }
      ${isMainTurned ? html`<span class="chip" part="main">${text.mainTurned}</span>` : nothing}
    </div>
    <p class="muted small">${text[kind]}</p>
    ${
      shown.length === 0
        ? emptyCell(kind, context)
        : html`<ul class="strategies">
            ${shown.map((entry) => strategyCard(entry, context))}
          </ul>`
    }
    ${moreButton(kind, next, context)} ${shown.length === 0 ? nothing : writeLine(kind, context)}
  </div>`;
}

function emptyCell(kind: StrategyKind, context: TowsContext): TemplateResult {
  const { disclosure, text } = context;
  const key = `pairs ${kind}`;
  const open = disclosure.isOpen(key);
  return html`<p class="small">${text.emptyCell(kind)} ${text.emptyCellHint}</p>
    <p class="cell-acts no-print">
      <button
        type="button"
        class="button"
        part="suggest-button"
        aria-expanded=${open}
        @click=${() => disclosure.toggle(key)}
      >
        ${text.suggest}<span class="visually-hidden"> ${text.suggestFor(kind)}</span>
      </button>
      ${writeButton(kind, context)}
    </p>
    ${open ? pairs(kind, context) : nothing}`;
}

function pairs(kind: StrategyKind, context: TowsContext): TemplateResult {
  const { locale, text } = context;
  const { candidates, turnedRound } = context.candidates();
  const found = (turnedRound ?? candidates).filter((candidate) => candidate.kind === kind);
  if (found.length === 0) return html`<p class="muted small">${text.noPairs}</p>`;
  return html`<p class="muted small">
      ${turnedRound === null ? text.suggested : text.suggestedTurned}
    </p>
    <p><span class="chip" part="proposal">${sentence(translateTerm(locale, 'proposal'))}</span></p>
    <ol class="pairs" part="pairs">
      ${found.map(
        ({ factorCodes, score }) =>
          html`<li>
            ${codeChips(factorCodes, context)}
            <span class="muted small">${text.score} ${formatNumber(locale, score)}</span>
            ${pairButton(kind, factorCodes, context)}
          </li>`,
      )}
    </ol>`;
}
