import { typedPercent } from '../inputs/typed-percent';
import { typedRupiah } from '../inputs/typed-rupiah';

/** A report of progress as it is typed. */
export interface ReportInput {
  readonly reportedOn: string;
  readonly percent: string;
  readonly spent: string;
  readonly note: string;
}

export type ReportField = 'reportedOn' | 'percent' | 'spent';

/** A report as it is stored; whole rupiah travel as text. */
export interface Report {
  readonly reportedOn: string;
  readonly percent: number;
  readonly spent: string | null;
  readonly note: string | null;
}

export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly ReportField[] };

/** Reads what was typed, in Indonesian notation; names the fields that can't be read. `today` is `2026-11-29`. */
export function readReport(input: ReportInput, today: string): ReadReport {
  const percent = typedPercent(input.percent);
  const isSpent = input.spent.trim() !== '';
  const spent = isSpent ? typedRupiah(input.spent) : null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(input.reportedOn) && input.reportedOn <= today;
  const problems: ReportField[] = [
    ...(isDay ? [] : ['reportedOn' as const]),
    ...(percent === null ? ['percent' as const] : []),
    ...(isSpent && spent === null ? ['spent' as const] : []),
  ];
  if (problems.length > 0 || percent === null) return { ok: false, problems };
  const note = input.note.trim();
  return {
    ok: true,
    report: {
      reportedOn: input.reportedOn,
      percent,
      spent: spent === null ? null : String(spent),
      note: note === '' ? null : note,
    },
  };
}
