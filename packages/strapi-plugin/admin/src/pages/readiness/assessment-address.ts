import type { SheetRater } from '../../../../shared/contracts/readiness';
import { pagePath } from '../plan/page-path';

/** In the address of *Kesiapan*: whose sheet is shown. */
export const opdParameter = 'opd';

/** What the address calls a rater: an OPD by its id, others by their role. */
export const raterWord = (rater: SheetRater): string =>
  rater.role === 'opd' ? rater.opdId : rater.role;

/** Where an assessment of readiness is filled in. */
export function assessmentAddress(plan: string, assessment: string): string {
  return `${pagePath('readiness')}?${new URLSearchParams({ plan, assessment, view: 'own' })}`;
}
