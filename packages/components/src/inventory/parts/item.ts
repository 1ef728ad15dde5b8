import type { InventoryRow } from '@kotacerdas/core/dashboard';
import { findDimension } from '@kotacerdas/core/framework';
import { formatDate, translateTerm } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { breakable } from '../../base/locale/breakable.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import type { ItemContext } from '../item-context.js';
import { itemDetails } from './item-details.js';
import { kindOf } from './kind-of.js';
import { stageBar } from './stage-bar.js';

export interface ItemOptions {
  /** Tells the lines of a list apart, as an item may stand on several. */
  readonly line: string;
  /** False for one that only shows the way to what was found. */
  readonly found?: boolean;
  /** Why it stands where it stands. */
  readonly note?: string;
}

/**
 * One item: what it is, whose, how far, how fresh; its details open below it.
 *
 * @csspart item - One problem, need or innovation
 */
export function item(
  row: InventoryRow,
  options: ItemOptions,
  context: ItemContext,
): TemplateResult {
  const { disclosure, locale, plan, text } = context;
  const { found = true, line, note } = options;
  const open = disclosure.isOpen(line);
  const dimension = findDimension(plan.framework, row.dimensionId)?.name[locale];
  return html`<div class=${found ? 'item' : 'item passing'} part="item">
    <div class="item-head">
      ${dimensionMark(plan.framework, row.dimensionId)}
      <div class="item-name">
        <p class="muted small">
          <span class="item-code" dir="auto">${row.code}</span> · ${kindOf(row, locale)} ·
          <span dir="auto">${dimension ?? row.dimensionId}</span>${
            found ? nothing : html` <em>(${text.notFound})</em>`
          }
        </p>
        <button
          type="button"
          class="item-title"
          data-key=${row.key}
          aria-expanded=${open}
          @click=${() => context.choose(row, line)}
        >
          <span class=${open ? '' : 'clamped'} dir="auto">${row.title}</span>
        </button>
        ${note === undefined ? nothing : html`<p class="item-note small">${note}</p>`}
      </div>
      ${facts(row, context)}
    </div>
    ${open ? itemDetails(row, context) : nothing}
  </div>`;
}

function facts(row: InventoryRow, { locale, text }: ItemContext): TemplateResult {
  const { age, door, owner, progress, stage, stages, state, updatedAt, year } = row;
  const fact = (name: string, label: string, content: unknown) =>
    html`<div class="fact-${name}"><span class="visually-hidden">${label}: </span>${content}</div>`;
  return html`<div class="facts small">
    ${fact(
      'owner',
      text.owner,
      html`<span class="clamped" dir="auto">${owner || text.ownerMissing}</span>${
          door === 'council'
            ? html`<span class="muted">${translateTerm(locale, 'innovation.door.council')}</span>`
            : nothing
        }`,
    )}
    ${
      stages === null || stage === null
        ? html`<div class="fact-none"></div>`
        : fact(
            'progress',
            text.progress,
            html`${stageBar(stages)}
              <span
                >${formatProgress(locale, progress ?? 0)}
                <span class="muted"
                  >${breakable(translateTerm(locale, `innovation.stage.${stage}`))}</span
                ></span
              >`,
          )
    }
    ${fact('state', text.state, html`<span class="chip">${translateTerm(locale, `item.state.${state}`)}</span>`)}
    ${fact(
      'updated',
      text.updated,
      year === null
        ? text.noDate
        : html`${formatDate(locale, updatedAt)}
            <span class=${age === 'over90Days' ? 'stale' : 'muted'}>${text.ages[age]}</span>`,
    )}
  </div>`;
}
