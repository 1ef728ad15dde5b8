import { checkDependencies, lateAndStale } from '@kotacerdas/core/action-plan';
import { describeIssue } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import { formatProgress } from '../../base/locale/format-progress.js';
import type { ActionTableMessages } from '../messages/types.js';
import type { PlanIndex } from './plan-index.js';

/** What a reader should know about a programme before relying on it, as sentences. */
export function programRemarks(
  program: Program,
  { locale, plan, programs }: PlanIndex,
  { details }: ActionTableMessages,
): readonly string[] {
  const [late] = lateAndStale([program], { asOf: plan.asOf }).late;
  // What it waits for is all that its own check needs.
  const around = program.dependsOnProgramIds.flatMap((id) => programs.get(id) ?? []);
  const issues = checkDependencies([program, ...around.filter(({ id }) => id !== program.id)]);
  return [
    ...(late === undefined
      ? []
      : [
          `${details.late}: ${late.reasons.map((reason) => details.lateReason[reason]).join('; ')}; ${details.expected(
            formatProgress(locale, Math.round(late.expected)),
          )}.`,
        ]),
    ...issues
      .filter(({ path: [, index] }) => index === 0)
      .map((issue) => describeIssue(locale, issue)),
  ];
}
