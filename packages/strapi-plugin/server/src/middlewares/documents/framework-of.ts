import { findFramework, type Framework, kominfo2021 } from '@kotacerdas/core/framework';
import type { Plan } from './plan-of';

/** The framework that a plan names; the one in use where it names none that is known. */
export function frameworkOf(plan: Plan | undefined): Framework {
  const { frameworkId, frameworkVersion } = plan ?? {};
  return findFramework(frameworkId ?? '', frameworkVersion ?? undefined) ?? kominfo2021;
}
