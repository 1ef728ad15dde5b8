import type { Locale } from '@kotacerdas/core/locale';
import type { Explanations } from '../base/explain/explanations.js';
import type { Layout } from './layout/types.js';
import type { RegionMessages } from './messages/types.js';
import type { GridModel } from './model/grid-model.js';

/** What every part of the grid draws from. */
export interface GridContext {
  readonly locale: Locale;
  readonly text: RegionMessages;
  readonly layout: Layout;
  readonly model: GridModel;
  readonly explanations: Explanations;
  /** Code of the only province that is shown; `null` for all. */
  readonly province: string | null;
  /** Code of the region that Tab reaches. */
  readonly active: string;
  /** Code of the region that the pointer is on. */
  readonly pointed: string | null;
  /** Codes of the regions that were searched for. */
  readonly matches: ReadonlySet<string>;
}
