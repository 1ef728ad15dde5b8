import type { StrategyKind } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';

type Drawn = TemplateResult | typeof nothing;

/**
 * Begins a strategy of a cell.
 *
 * @csspart write-button - The button that begins a strategy
 */
export function writeButton(kind: StrategyKind, { text, write }: TowsContext): Drawn {
  if (write === null) return nothing;
  return html`<button
    type="button"
    class="button"
    part="write-button"
    @click=${() => write(kind, [])}
  >
    ${text.write(kind)}
  </button>`;
}

/** The same below the strategies that a cell has. */
export function writeLine(kind: StrategyKind, context: TowsContext): Drawn {
  if (context.write === null) return nothing;
  return html`<p class="no-print">${writeButton(kind, context)}</p>`;
}

/** Begins a strategy that joins these factors. */
export function pairButton(
  kind: StrategyKind,
  factorCodes: readonly string[],
  { text, write }: TowsContext,
): Drawn {
  if (write === null) return nothing;
  return html`<button
    type="button"
    class="link-button no-print"
    part="write-button"
    @click=${() => write(kind, factorCodes)}
  >
    ${text.writePair}<span class="visually-hidden">: ${factorCodes.join(', ')}</span>
  </button>`;
}
