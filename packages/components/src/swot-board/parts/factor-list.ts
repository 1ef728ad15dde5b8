import { formatInteger } from '@kotacerdas/core/locale';
import type { FactorKind } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardContext } from './board-context.js';
import { factorCard } from './factor-card.js';
import { factorForm } from './factor-form.js';

/** One of the four lists, with its score and a way to add to it. */
export function factorList(context: BoardContext, kind: FactorKind): TemplateResult {
  const { disclosure, drag, editable, editor, kindName, locale, rows, sideScore, text } = context;
  const list = rows[kind];
  const name = kindName(kind);
  const open = disclosure.isOpen(`new ${kind}`);
  const rest = list.filter(({ factor }) => factor.id !== drag.target?.id).length;
  const isEnd = drag.target?.kind === kind && drag.target.place === rest;
  return html`<section class="list" part="list" data-kind=${kind} aria-label=${name}>
    <header class="list-head">
      <h4>${name}</h4>
      <span class="muted small">${formatInteger(locale, list.length)}</span>
      <span class="list-score small"
        ><span class="muted">${text.score}</span> ${sideScore(kind)}</span
      >
    </header>
    <ol class=${isEnd ? 'factors drop-end' : 'factors'}>
      ${repeat(
        list,
        ({ factor }) => factor.id,
        (row, at) => factorCard(context, row, at),
      )}
    </ol>
    ${list.length === 0 ? html`<p class="muted small">${text.none}</p>` : nothing}
    ${editable && open ? factorForm(context, kind) : nothing}
    ${
      editable && !open
        ? html`<button
            type="button"
            class="button add"
            @click=${() => {
              disclosure.toggle(`new ${kind}`);
              editor.focus(`[data-kind=${kind}] form textarea`);
            }}
          >
            + ${text.add(name.toLowerCase())}
          </button>`
        : nothing
    }
  </section>`;
}
