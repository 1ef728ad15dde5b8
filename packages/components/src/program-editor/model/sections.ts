import type { FieldName } from './program-form.js';

/** The parts of the form in their order. */
export const sectionNames = [
  'identity',
  'origin',
  'actors',
  'time',
  'indicators',
  'budget',
  'progress',
  'priority',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Where each field stands. */
export const sectionOf: Readonly<Record<FieldName, SectionName>> = {
  dimensionId: 'identity',
  subDimensionId: 'identity',
  code: 'identity',
  kind: 'identity',
  name: 'identity',
  objective: 'identity',
  activity: 'identity',
  output: 'identity',
  tags: 'identity',
  strategyIds: 'origin',
  needIds: 'origin',
  innovationIds: 'origin',
  leadOpdId: 'actors',
  supportingOpdIds: 'actors',
  stakeholders: 'actors',
  locations: 'actors',
  period: 'time',
  horizon: 'time',
  quickWin: 'time',
  status: 'time',
  dependsOnProgramIds: 'time',
  indicators: 'indicators',
  budgets: 'budget',
  nomenclatureCode: 'budget',
  rpjmdProgramId: 'budget',
  progress: 'progress',
  usg: 'priority',
  impactEffort: 'priority',
  risk: 'priority',
  beneficiaries: 'priority',
  pillars: 'priority',
};
