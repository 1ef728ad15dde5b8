import type { InventoryLinks, InventoryRow } from '@kotacerdas/core/dashboard';
import type { Locale } from '@kotacerdas/core/locale';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { LoadedPlan } from '../base/source/plan.js';
import type { InventoryMessages } from './messages/types.js';

/** What every item of the inventory draws from. */
export interface ItemContext {
  readonly plan: LoadedPlan;
  readonly locale: Locale;
  readonly text: InventoryMessages;
  readonly disclosure: Disclosure;
  /** What items lead to; only made when somebody opens one. */
  readonly links: () => InventoryLinks;
  /** Opens or closes an item on its line. */
  readonly choose: (row: InventoryRow, line: string) => void;
  /** Leads to another item, wherever it is. */
  readonly goTo: (row: InventoryRow) => void;
}
