import type { ProgramColumn } from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';

type Beneficiary = Program['beneficiaries'][number];
type Pillar = Program['pillars'][number];

export interface ActionTableMessages {
  readonly title: string;
  readonly columns: Readonly<Record<ProgramColumn, string>>;
  readonly columnsButton: string;
  readonly columnsShown: (shown: string, total: string) => string;
  readonly year: string;
  readonly group: string;
  readonly noGroup: string;
  readonly sort: string;
  readonly planOrder: string;
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
  readonly quickWin: string;
  readonly noQuickWin: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly noReport: string;
  readonly unknownOpd: string;
  readonly status: (matching: string, total: string) => string;
  readonly noMatch: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
  readonly total: (programs: string) => string;
  readonly keys: string;
  /** That there are more columns than fit. */
  readonly sideways: string;
  readonly printed: (printed: string, total: string) => string;
  readonly budgetTitle: string;
  readonly budgetSum: (programs: string, total: string) => string;
  readonly budgetCancelled: (programs: string, amount: string) => string;
  readonly budgetBySource: (parts: string) => string;
  readonly budgetRest: (programs: string) => string;
  readonly program: string;
  readonly amount: string;
  readonly source: string;
  readonly rupiah: string;
  readonly details: DetailsMessages;
}

export interface DetailsMessages {
  readonly objective: string;
  readonly activity: string;
  readonly output: string;
  readonly leadOpd: string;
  readonly supportingOpds: string;
  readonly stakeholders: string;
  readonly locations: string;
  readonly subDimension: string;
  readonly nomenclature: string;
  readonly beneficiaries: string;
  readonly beneficiary: Readonly<Record<Beneficiary, string>>;
  readonly pillars: string;
  readonly pillar: Readonly<Record<Pillar, string>>;
  readonly risk: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: (year: string) => string;
  readonly lowerIsBetter: string;
  readonly budgets: string;
  readonly total: string;
  readonly serves: string;
  readonly dependsOn: string;
  readonly neededBy: string;
  readonly unknownProgram: (id: string) => string;
  readonly remarks: string;
  readonly late: string;
  readonly lateReason: Readonly<Record<'behind-time' | 'period-over' | 'not-started', string>>;
  readonly expected: (expected: string) => string;
  readonly reported: (percent: string, date: string) => string;
  readonly critical: string;
  readonly close: string;
}
