import { html, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { drawnSlots, type Slot } from './drawn-slots.js';
import type { VirtualList, VirtualRows } from './virtual-list.js';

class VirtualRowsDirective extends AsyncDirective {
  render(list: VirtualList, rows: VirtualRows): TemplateResult {
    list.redraw = () => {
      if (this.isConnected) this.setValue(draw(list, rows));
    };
    return draw(list, rows);
  }
}

/** The rows of a list that are in view, drawn anew while one scrolls. */
export const virtualRows = directive(VirtualRowsDirective);

function draw(list: VirtualList, { beside, offsets, room, row }: VirtualRows): TemplateResult {
  const range = list.rowsToDraw(offsets);
  list.range = range;
  return html`${repeat(drawnSlots(offsets, range, list.kept), keyOf, (slot) =>
    slot.kind === 'row' ? row(slot.row) : room(slot.height),
  )}${beside?.(range)}`;
}

/** A row stays the same element while one scrolls, and keeps the focus. */
function keyOf(slot: Slot, index: number): number | string {
  return slot.kind === 'row' ? slot.row : `room ${index === 0 ? 'above' : String(index)}`;
}
