import type { Movement } from '@kotacerdas/core/readiness';
import type { GapLevel } from '../rows/gap-level.js';
import type { GapOrder } from '../rows/gap-order.js';

/** Texts of the gap chart. A language that lacks one does not compile. */
export interface GapMessages {
  readonly title: string;
  readonly chartTitle: (level: string) => string;
  readonly level: string;
  readonly levels: Readonly<Record<GapLevel, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<GapOrder, string>>;
  readonly part: string;
  readonly within: string;
  readonly current: string;
  readonly target: string;
  readonly gap: string;
  readonly gapOf: (name: string) => string;
  readonly before: string;
  readonly change: string;
  readonly raters: string;
  readonly ratersHint: (lowest: string, highest: string, count: string) => string;
  readonly noTarget: string;
  readonly reached: string;
  readonly exceeded: string;
  readonly notApplicable: string;
  readonly moved: Readonly<Record<Movement, string>>;
  readonly compared: (title: string, date: string) => string;
  readonly regionGap: string;
  readonly bands: string;
}
