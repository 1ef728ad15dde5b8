import { innovationStages, type InventoryRow } from '@kotacerdas/core/dashboard';
import { findSubDimension } from '@kotacerdas/core/framework';
import { formatInteger, translateTerm } from '@kotacerdas/core/locale';
import type { Innovation } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { breakable } from '../../base/locale/breakable.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import type { ItemContext } from '../item-context.js';
import { evidence } from './evidence.js';
import { recordOf, textsOf } from './item-texts.js';

/**
 * What is known of an item: its texts, its stages with their evidence, and the way along its chain.
 *
 * @csspart item-details - What opens below an item
 */
export function itemDetails(row: InventoryRow, context: ItemContext): TemplateResult {
  const { locale, plan, text } = context;
  const { children, parents } = context.links();
  const { innovation } = recordOf(row, plan.masterplan);
  const sub = findSubDimension(plan.framework, row.subDimensionId ?? '')?.subDimension.name[locale];
  const opd = plan.masterplan.opds.find(({ id }) => id === row.opdId)?.name;
  const texts = textsOf(row, plan.masterplan, text);
  const facts = [
    [text.owner, opd],
    [text.subDimension, sub ?? row.subDimensionId],
    [text.tag, row.tags.join(', ')],
  ] as const;
  return html`<div class="details" part="item-details">
    <dl>
      ${[...texts, ...facts].map(([label, content]) =>
        content === undefined || content === null || content === ''
          ? nothing
          : html`<div>
              <dt>${label}</dt>
              <dd dir="auto">${content}</dd>
            </div>`,
      )}
    </dl>
    ${texts.length === 0 ? html`<p class="muted small">${text.nothingMore}</p>` : nothing}
    ${innovation === undefined ? nothing : stageList(innovation.stages, context)}
    ${chain(text.answers, parents.get(row.key), context)}
    ${chain(text.answeredBy, children.get(row.key), context)}
  </div>`;
}

function stageList(stages: Innovation['stages'], { locale, text }: ItemContext): TemplateResult {
  return html`<div>
    <p class="details-title">${text.stages}</p>
    <ol class="stage-list">
      ${innovationStages.map((stage) => {
        const { file, note, progress } = stages[stage];
        return html`<li>
          <span>${breakable(translateTerm(locale, `innovation.stage.${stage}`))}</span>
          <span class="numeric">${formatProgress(locale, progress)}</span>
          <span class="muted" dir="auto"
            >${note ?? nothing}
            ${file === undefined ? nothing : evidence(file, text.evidence)}</span
          >
        </li>`;
      })}
    </ol>
  </div>`;
}

/** More than this in one place nobody reads; the list has them all. */
const mostLinks = 30;

function chain(label: string, rows: readonly InventoryRow[] | undefined, context: ItemContext) {
  if (rows === undefined) return nothing;
  const more = rows.length - mostLinks;
  return html`<div>
    <p class="details-title">${label}</p>
    <ul class="chain-links">
      ${rows.slice(0, mostLinks).map(
        (row) =>
          html`<li>
            <button type="button" class="link-button" @click=${() => context.goTo(row)}>
              <span dir="auto">${row.code}</span>
              <span class="clamped" dir="auto">${row.title}</span>
            </button>
          </li>`,
      )}
      ${more > 0 ? html`<li class="muted small">${context.text.moreLinks(formatInteger(context.locale, more))}</li>` : nothing}
    </ul>
  </div>`;
}
