import type { Issue } from '@kotacerdas/core';
import { checkProgressReport } from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';
import { readReport, type ReportInput } from './read-report';

/** What is odd about a report while it is typed; of what can't be read yet nothing is said. `today` is `2026-11-29`. */
export function reportWarnings(input: ReportInput, program: Program, today: string): Issue[] {
  const typed = readReport(input, today);
  const neutral = { reportedOn: today, percent: '0', spent: '' };
  const left = typed.ok ? [] : typed.problems.map((field) => [field, neutral[field]] as const);
  const read = readReport({ ...input, ...Object.fromEntries(left) }, today);
  if (!read.ok) return [];
  const { percent, reportedOn, spent } = read.report;
  const unread = new Set<unknown>(left.map(([field]) => field));
  return checkProgressReport({ reportedOn, percent, spent: Number(spent ?? 0) }, program).filter(
    ({ path: [field] }) => !unread.has(field),
  );
}
