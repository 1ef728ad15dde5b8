import type { InventoryKind } from '@kotacerdas/core/dashboard';
import { formatInteger, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { sentence } from '../../base/locale/sentence.js';
import type { InventoryMessages } from '../messages/types.js';
import type { InventoryList } from './inventory-list.js';

export const inventoryKinds = ['problem', 'need', 'innovation'] as const satisfies InventoryKind[];

/** Which of the three kinds are listed, with how many the plan has of each. */
export function kindButtons(
  { innovations, needs, problems }: Masterplan,
  total: number,
  list: InventoryList,
  locale: Locale,
  text: InventoryMessages,
): TemplateResult {
  const counts = {
    problem: problems.length,
    need: needs.length,
    innovation: innovations.length,
  };
  const chosen = list.filter.kind;
  const button = (kind: InventoryKind | undefined, label: string, count: number) =>
    html`<button
      type="button"
      class="kind"
      aria-pressed=${chosen === kind}
      @click=${() => list.change({ kind })}
    >
      ${label} <span class="kind-count">${formatInteger(locale, count)}</span>
    </button>`;
  return html`<div class="kinds no-print" role="group" aria-label=${text.kinds}>
    ${button(undefined, listMessages[locale].any, total)}
    ${inventoryKinds.map((kind) =>
      button(kind, sentence(translateTerm(locale, `item.${kind}`)), counts[kind]),
    )}
  </div>`;
}
