import * as z from 'zod/mini';
import type { ReportInput } from './read-report';

const input = z.object({
  reportedOn: z.string(),
  percent: z.string(),
  spent: z.string(),
  note: z.string(),
});

/** A report as this browser has kept it; `null` for what is none. */
export function keptReport(kept: unknown): ReportInput | null {
  return input.safeParse(kept).data ?? null;
}
