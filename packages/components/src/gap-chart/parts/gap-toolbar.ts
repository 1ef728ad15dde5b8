import { html, type TemplateResult } from 'lit';
import { option, selectField } from '../../base/list/select-field.js';
import type { GapMessages } from '../messages/types.js';
import { gapLevels, readLevel, type GapLevel } from '../rows/gap-level.js';
import { gapOrders, readOrder, type GapOrder } from '../rows/gap-order.js';

export interface GapToolbar {
  readonly level: GapLevel;
  readonly order: GapOrder;
  readonly text: GapMessages;
  readonly setLevel: (level: GapLevel) => void;
  readonly setOrder: (order: GapOrder) => void;
}

/** How far down the rows go, and in which order they stand. */
export function gapToolbar(options: GapToolbar): TemplateResult {
  const { level, order, setLevel, setOrder, text } = options;
  return html`<div class="filters no-print">
    ${selectField({
      label: text.level,
      value: level,
      change: (value) => setLevel(readLevel(value)),
      options: gapLevels.map((value) => option(value, text.levels[value], level)),
    })}
    ${selectField({
      label: text.order,
      value: order,
      change: (value) => setOrder(readOrder(value)),
      options: gapOrders.map((value) => option(value, text.orders[value], order)),
    })}
  </div>`;
}
