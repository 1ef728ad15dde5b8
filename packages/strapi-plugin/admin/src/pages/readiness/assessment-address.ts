import { pagePath } from '../plan/page-path';

/** Where an assessment of readiness is filled in. */
export function assessmentAddress(plan: string, assessment: string): string {
  return `${pagePath('readiness')}?${new URLSearchParams({ plan, assessment, view: 'own' })}`;
}
