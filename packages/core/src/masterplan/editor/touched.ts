import type { MasterplanListName } from './lists.js';

/** What a step has written, so that only that is checked. */
export interface Touched {
  /** Ids by list. */
  readonly items: ReadonlyMap<MasterplanListName, ReadonlySet<string>>;
  /** Lists in which something was written that concerns others in them, too: what may stand there only once, say. */
  readonly wide: ReadonlySet<MasterplanListName>;
  /** Paths of fields of the plan itself, joined by a dot. */
  readonly fields: ReadonlySet<string>;
  /** True once the plan is read with another framework. */
  readonly everything: boolean;
}
