import * as z from 'zod/mini';
import { beneficiaries, fundingSources, horizons, pillars, programStatuses } from '../choices.js';
import {
  classification,
  code,
  day,
  innovationId,
  longText,
  measure,
  needId,
  nomenclatureCode,
  opdId,
  percent,
  plainId,
  programId,
  review,
  rpjmdEntryId,
  rupiah,
  scaleOfFive,
  shortText,
  strategyId,
  usg,
  year,
  yearPeriod,
} from './common.js';
import { workKind } from './need.js';

const fundingSource = z.enum(fundingSources);

/** A row of the rencana aksi. */
export const program = z.strictObject({
  id: programId,
  code,
  ...review,
  ...classification,
  objective: longText,
  name: shortText,
  activity: longText,
  output: longText,
  kind: workKind,
  strategyIds: z.array(strategyId),
  needIds: z.array(needId),
  innovationIds: z.array(innovationId),
  dependsOnProgramIds: z.array(programId),
  rpjmdProgramId: z.optional(rpjmdEntryId),
  nomenclatureCode: z.optional(nomenclatureCode),
  leadOpdId: opdId,
  supportingOpdIds: z.array(opdId),
  stakeholders: z.array(shortText),
  /** Kode wilayah of where it happens. */
  locations: z.array(
    z.string().check(z.regex(/^\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$/, { error: 'location-code' })),
  ),
  period: yearPeriod,
  horizon: z.enum(horizons),
  quickWin: z.boolean(),
  indicators: z.array(measure),
  budgets: z.array(z.strictObject({ year, source: fundingSource, amount: rupiah })),
  progress: z.array(
    z.strictObject({
      id: plainId,
      reportedOn: day,
      percent,
      spent: z.optional(rupiah),
      note: z.optional(longText),
    }),
  ),
  status: z.enum(programStatuses),
  risk: z.optional(longText),
  usg: z.optional(usg),
  impactEffort: z.optional(z.strictObject({ impact: scaleOfFive, effort: scaleOfFive })),
  beneficiaries: z.array(z.enum(beneficiaries)),
  pillars: z.array(z.enum(pillars)),
});
