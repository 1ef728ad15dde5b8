import type { TraceNode } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { columns } from '../model/columns.js';
import { itemsOfChain } from '../model/chosen-chains.js';
import type { TraceContext } from '../trace-context.js';
import { lengthOf } from './chosen-item.js';

/** More than this of one kind nobody reads in a list; the table has them all. */
const mostShown = 30;

/**
 * Chains as a list, where there is no room for a drawing: each opens its items, column by column.
 *
 * @csspart chain - A chain in the list
 */
export function chainList(starts: readonly TraceNode[], context: TraceContext): TemplateResult {
  return html`<ol class="chain-list">
    ${starts.map((node) => html`<li part="chain">${chain(node, context)}</li>`)}
  </ol>`;
}

function chain(node: TraceNode, context: TraceContext): TemplateResult {
  const { count, disclosure, kindName, model, plan, text } = context;
  const key = `chain ${node.key}`;
  const open = disclosure.isOpen(key);
  const items = itemsOfChain(model, node.key) ?? [];
  const questions = items.flat().flatMap((item) => model.findings.get(item.key) ?? []).length;
  const status = model.trace.chains.find((entry) => entry.key === node.key)?.status;
  return html`<div class="chain-head">
      ${node.dimensionId === null ? nothing : dimensionMark(plan.framework, node.dimensionId)}
      <div>
        <p class="muted small">
          <span class="chain-code" dir="auto">${node.code}</span> ${kindName(node.kind)}${
            status === undefined ? nothing : html` · ${text.statuses[status]}`
          }
        </p>
        <button
          type="button"
          class="chain-title"
          data-key=${node.key}
          aria-expanded=${open}
          @click=${() => disclosure.toggle(key)}
        >
          <span class=${open ? '' : 'clamped'} dir="auto">${node.title}</span>
        </button>
        <p class="muted small">${lengthOf(items, context)}</p>
        ${
          questions === 0
            ? nothing
            : html`<p class="small open-note">${text.openQuestions(count(questions))}</p>`
        }
      </div>
    </div>
    ${open ? chainSteps(items, context) : nothing}`;
}

/** The items of a chain, column by column; an empty column is a gap in it. */
export function chainSteps(
  items: readonly (readonly TraceNode[])[],
  context: TraceContext,
): TemplateResult {
  const { text } = context;
  return html`<ol class="chain-steps">
    ${columns.map((kind, at) => {
      const own = items[at] ?? [];
      return html`<li class=${own.length === 0 ? 'gap' : ''}>
        <p class="step-kind small">${text.kinds[kind]}</p>
        ${
          own.length === 0
            ? html`<p class="muted">–</p>`
            : html`<ul>
                ${own.slice(0, mostShown).map((node) => html`<li>${step(node, context)}</li>`)}
                ${
                  own.length > mostShown
                    ? html`<li class="muted small">
                        ${text.hidden(context.count(own.length - mostShown))}
                      </li>`
                    : nothing
                }
              </ul>`
        }
      </li>`;
    })}
  </ol>`;
}

function step(node: TraceNode, context: TraceContext): TemplateResult {
  const { choose, count, model, selected, text } = context;
  const questions = model.findings.get(node.key)?.length ?? 0;
  const marks = [
    ...(model.cancelled.has(node.key) ? [text.cancelled] : []),
    ...(questions > 0 ? [text.openQuestions(count(questions))] : []),
  ];
  return html`<button
      type="button"
      class="link-button step"
      data-key=${node.key}
      aria-current=${node.key === selected ? 'true' : nothing}
      @click=${() => choose(node)}
    >
      ${node.code === null ? nothing : html`<span dir="auto">${node.code}</span>`}<span
        class="clamped"
        dir="auto"
        >${node.title}</span
      >
    </button>
    ${marks.length === 0 ? nothing : html`<p class="small open-note">${marks.join(' · ')}</p>`}`;
}
