import { pagePath } from '../plan/page-path';

/** In the address of *Kesiapan*: the OPD whose sheet is shown first. */
export const opdParameter = 'opd';

/** Where an assessment of readiness is filled in. */
export function assessmentAddress(plan: string, assessment: string): string {
  return `${pagePath('readiness')}?${new URLSearchParams({ plan, assessment, view: 'own' })}`;
}
