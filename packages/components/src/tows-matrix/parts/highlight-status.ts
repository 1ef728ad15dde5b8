import { formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';

const mostNamed = 10;

/** What is highlighted, in words; read out when somebody chooses something. */
export function highlightStatus(context: TowsContext): TemplateResult {
  const { highlight, text } = context;
  const said = inWords(context);
  return html`<div class="status small" role="status">
    ${
      said === null
        ? html`<span class="muted no-print">${text.hint}</span>`
        : html`<span dir="auto">${said}</span>
            <button type="button" class="link-button" @click=${() => highlight.choose(null)}>
              ${text.clear}
            </button>`
    }
  </div>`;
}

function inWords({ highlight, locale, text, view }: TowsContext): string | null {
  const mark = highlight.chosen;
  if (mark === null) return null;
  if (mark.kind === 'strategy') {
    const { code, factorCodes } = mark.strategy;
    return factorCodes.length === 0
      ? text.citingNone(code)
      : text.citing(code, listed(factorCodes));
  }
  const citing = view.strategies.filter(({ strategy }) => strategy.factorCodes.includes(mark.code));
  return citing.length === 0
    ? text.citedByNone(mark.code)
    : text.citedBy(
        mark.code,
        formatInteger(locale, citing.length),
        listed(citing.map(({ strategy }) => strategy.code)),
      );
}

function listed(codes: readonly string[]): string {
  return codes.length > mostNamed ? `${codes.slice(0, mostNamed).join(', ')}, …` : codes.join(', ');
}
