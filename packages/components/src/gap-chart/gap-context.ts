import type { Band, Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { Explanation } from '../base/explain/explanation.js';
import type { Explain } from '../base/explain/explanations.js';
import type { GapMessages } from './messages/types.js';
import type { GapRow } from './rows/gap-row.js';

/** Which figure of a row is asked about. */
export type GapFigure = 'current' | 'gap' | 'before';

/** What every part of the chart draws from. */
export interface GapContext {
  readonly locale: Locale;
  readonly text: GapMessages;
  readonly framework: Framework;
  readonly bands: readonly Band[];
  /** Rows stand below the parts they belong to. */
  readonly nested: boolean;
  /** A figure as a button that says where it comes from. */
  readonly explained: (figure: string, name: string, explain: Explain) => unknown;
  readonly explain: (row: GapRow, figure: GapFigure, shown: string) => Promise<Explanation>;
}
