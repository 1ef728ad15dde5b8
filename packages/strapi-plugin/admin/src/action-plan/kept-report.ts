import * as z from 'zod/mini';
import type { ReportInput } from './read-report';

const input = z.object({
  reportedOn: z.string(),
  percent: z.string(),
  spent: z.string(),
  note: z.string(),
});

interface Kept {
  readonly base: unknown;
  readonly value: unknown;
}

/**
 * A report as this browser has kept it; `null` for what is none. What nobody had typed in it, such as the day, is as a
 * report begins now.
 */
export function keptReport(kept: Kept | null, begun: ReportInput): ReportInput | null {
  const value = input.safeParse(kept?.value).data;
  if (value === undefined) return null;
  const base = z.partial(input).safeParse(kept?.base).data ?? {};
  const now = (field: keyof ReportInput) =>
    value[field] === base[field] ? begun[field] : value[field];
  return {
    reportedOn: now('reportedOn'),
    percent: now('percent'),
    spent: now('spent'),
    note: now('note'),
  };
}
