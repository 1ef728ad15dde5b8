import type { DescribedOwner } from '@kotacerdas/core/locale';
import type { NextStep } from '@kotacerdas/core/masterplan';
import { opdParameter } from '../readiness/assessment-address';

/** What the address of the page says on which a step is taken: the plan, and of an assessment whose answers are missing. */
export function addressOfStep(
  { path, who }: Pick<NextStep, 'path'> & { readonly who: DescribedOwner },
  plan: string,
): URLSearchParams {
  const isOfSheet = path[0] === 'readiness' && path[2] === 'opdRatings';
  return new URLSearchParams({
    plan,
    ...(isOfSheet && who.kind === 'opd' && { [opdParameter]: who.opdId }),
  });
}
