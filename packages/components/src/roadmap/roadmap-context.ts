import type { Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import type { Explanations } from '../base/explain/explanations.js';
import type { RowOffsets } from '../base/virtual/row-offsets.js';
import type { PlanIndex } from '../action-table/details/plan-index.js';
import type { RoadmapMessages } from './messages/types.js';
import type { CriticalPrograms } from './timeline/critical-programs.js';
import type { Layout } from './timeline/layout.js';
import type { ProgramSigns } from './timeline/program-signs.js';
import type { Scale } from './timeline/scale.js';
import type { Timeline } from './timeline/timeline-rows.js';
import type { YearBudget } from './timeline/year-budgets.js';

/** What every part of the roadmap draws from. */
export interface RoadmapContext {
  readonly index: PlanIndex;
  readonly locale: Locale;
  readonly text: RoadmapMessages;
  readonly timeline: Timeline;
  readonly offsets: RowOffsets;
  readonly layout: Layout;
  readonly scale: Scale;
  readonly budgets: readonly YearBudget[];
  readonly critical: CriticalPrograms;
  readonly explanations: Explanations;
  /** Place of the programme that Tab reaches. */
  readonly active: number;
  readonly selected: string | null;
  /** Whether all arrows are drawn; else those of one programme. */
  readonly allLinks: boolean;
  readonly linked: string | null;
  readonly signsOf: (program: Program) => ProgramSigns;
}
