import type { InventoryBranch, InventoryChains } from '@kotacerdas/core/dashboard';
import { html, nothing, type TemplateResult } from 'lit';
import { moreButtons } from '../../base/list/more-buttons.js';
import type { ItemContext } from '../item-context.js';
import { item } from '../parts/item.js';
import { groupSection } from './group-section.js';

/** How many more lines there is room for, and whether any didn't find it. */
interface Room {
  left: number;
  more: boolean;
}

export interface ChainGroups {
  readonly chains: InventoryChains;
  readonly pageSize: number;
  readonly length: number;
  readonly unlinkedLength: number;
  readonly show: (length: number) => void;
  readonly showUnlinked: (length: number) => void;
}

/**
 * What is in no chain first, where it is seen, then problems with their needs and innovations below them.
 */
export function chainGroups(options: ChainGroups, context: ItemContext): TemplateResult {
  const { chains, length, pageSize, show, showUnlinked, unlinkedLength } = options;
  const { locale, text } = context;
  const { linked, unlinked } = chains;
  const [loose, room] = [
    { left: unlinkedLength, more: false },
    { left: length, more: false },
  ];
  const more = (to: Room, shown: number, step: number, lengthen: (length: number) => void) =>
    to.more
      ? moreButtons({ shown, total: shown + step, pageSize: step, locale, show: lengthen })
      : nothing;
  return html`${
    unlinked.length === 0
      ? nothing
      : groupSection({
          id: 'unlinked',
          title: text.unlinked,
          hint: text.unlinkedHint,
          count: unlinked.length,
          locale,
          body: html`${branchList(unlinked, 'unlinked', loose, context, true)}
          ${more(loose, unlinkedLength, pageSize, showUnlinked)}`,
        })
  }
  ${
    linked.length === 0
      ? nothing
      : groupSection({
          id: 'linked',
          title: text.linked,
          count: linked.length,
          locale,
          body: html`${branchList(linked, 'chain', room, context)}
          ${more(room, length, pageSize, show)}`,
        })
  }`;
}

function branchList(
  branches: readonly InventoryBranch[],
  line: string,
  room: Room,
  context: ItemContext,
  isLoose = false,
): TemplateResult | typeof nothing {
  // Written in a loop: a list of thousands ends where there is no more room.
  const lines: TemplateResult[] = [];
  for (const { branches: below, found, row } of branches) {
    if (room.left <= 0) {
      room.more = true;
      break;
    }
    room.left -= 1;
    const own = `${line} ${row.key}`;
    const note = isLoose ? context.text.unlinkedReason[row.kind] : undefined;
    lines.push(
      html`<li>
        ${item(row, { line: own, found, ...(note === undefined ? {} : { note }) }, context)}
        ${below.length === 0 ? nothing : branchList(below, own, room, context)}
      </li>`,
    );
  }
  return lines.length === 0
    ? nothing
    : html`<ul class="items">
        ${lines}
      </ul>`;
}
