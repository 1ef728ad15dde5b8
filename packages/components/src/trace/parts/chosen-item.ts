import type { TraceNode } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { issueText } from '../../base/issue-text/issue-text.js';
import { columns } from '../model/columns.js';
import type { TraceContext } from '../trace-context.js';

export interface ChosenItem {
  readonly node: TraceNode;
  /** The chain, by column. */
  readonly items: readonly (readonly TraceNode[])[];
  readonly context: TraceContext;
  readonly back: () => void;
}

const mostQuestions = 12;

/**
 * Whose chain is shown: what it is, what the chain has, what is open in it.
 *
 * @csspart chosen - The item whose chain is followed
 */
export function chosenItem({ back, context, items, node }: ChosenItem): TemplateResult {
  const { dimensionName, kindName, locale, model, plan, text } = context;
  const opd = node.opdId === null ? undefined : model.opdNames.get(node.opdId);
  const status = model.trace.chains.find(({ key }) => key === node.key)?.status;
  const open = items.flat().flatMap(({ key }) => model.findings.get(key) ?? []);
  const facts = [
    kindName(node.kind),
    dimensionName(node.dimensionId),
    ...(opd === undefined ? [] : [opd]),
    ...(status === undefined ? [] : [text.statuses[status]]),
    ...(model.cancelled.has(node.key) ? [text.cancelled] : []),
  ];
  return html`<section class="chosen" part="chosen" aria-labelledby="chosen-title">
    <div class="chosen-head">
      ${node.dimensionId === null ? nothing : dimensionMark(plan.framework, node.dimensionId)}
      <div>
        <h3 id="chosen-title" tabindex="-1" dir="auto">${text.chainOf(node.code ?? node.title)}</h3>
        ${node.code === null ? nothing : html`<p dir="auto">${node.title}</p>`}
        <p class="muted small" dir="auto">${facts.join(' · ')}</p>
      </div>
    </div>
    <p role="status" class="small">${lengthOf(items, context)}</p>
    ${
      open.length === 0
        ? html`<p class="muted small">${text.noOpen}</p>`
        : html`<div class="note">
            <p>${text.openTitle}</p>
            <ul>
              ${open
                .slice(0, mostQuestions)
                .map((finding) => html`<li dir="auto">${issueText(locale, finding)}</li>`)}
              ${open.length > mostQuestions ? html`<li>…</li>` : nothing}
            </ul>
          </div>`
    }
    <button type="button" class="link-button no-print" @click=${back}>${text.back}</button>
  </section>`;
}

/** *Permasalahan 1 · Kebutuhan 2 …*: how many of each kind a chain has; no line ends before its number. */
export function lengthOf(
  items: readonly (readonly TraceNode[])[],
  { count, text }: TraceContext,
): string {
  return columns
    .map((kind, at) => `${text.kinds[kind]}\u00A0${count(items[at]?.length ?? 0)}`)
    .join(' · ');
}
