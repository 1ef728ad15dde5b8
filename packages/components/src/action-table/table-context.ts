import type { Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { VirtualList } from '../base/virtual/virtual-list.js';
import type { PlanIndex } from './details/plan-index.js';
import type { GridFocus } from './grid/grid-focus.js';
import type { ActionList, ActionListView } from './list/action-list.js';
import type { ActionTableMessages } from './messages/types.js';

/** What every part of the table draws from. */
export interface TableContext {
  readonly index: PlanIndex;
  readonly view: ActionListView;
  readonly list: ActionList;
  readonly rows: VirtualList;
  readonly focus: GridFocus;
  readonly locale: Locale;
  readonly text: ActionTableMessages;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
  /** Whether there is only room for cards. */
  readonly cards: boolean;
  readonly open: (program: Program) => void;
}
