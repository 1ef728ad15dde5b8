import * as z from 'zod/mini';

/** What a list of plans shows of each. */
export const planRow = z.object({
  documentId: z.string(),
  title: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  periodFrom: z.nullable(z.int()),
  periodTo: z.nullable(z.int()),
  sample: z.nullable(z.boolean()),
});

export type PlanRow = z.output<typeof planRow>;

export const planColumns = Object.keys(planRow.shape);
