import * as z from 'zod/mini';
import {
  code,
  longText,
  measure,
  nomenclatureCode,
  opdId,
  rpjmdEntryId,
  rupiah,
  shortText,
  year,
  yearPeriod,
} from './common.js';

const entry = { id: rpjmdEntryId, code, statement: longText };

/** The five-year development plan that the masterplan starts from: visi, misi, tujuan, sasaran, program. */
export const rpjmd = z.strictObject({
  title: shortText,
  legalBasis: z.optional(shortText),
  period: yearPeriod,
  vision: longText,
  strategicIssues: z.array(longText),
  missions: z.array(z.strictObject(entry)),
  goals: z.array(z.strictObject({ ...entry, missionId: rpjmdEntryId })),
  objectives: z.array(
    z.strictObject({ ...entry, goalId: rpjmdEntryId, indicators: z.array(measure) }),
  ),
  programs: z.array(
    z.strictObject({
      id: rpjmdEntryId,
      objectiveId: rpjmdEntryId,
      nomenclatureCode,
      name: shortText,
      opdId,
      indicators: z.array(measure),
      /** Pagu indikatif per year. */
      ceilings: z.array(z.strictObject({ year, amount: rupiah })),
    }),
  ),
});
