import type { DescribedOwner } from '@kotacerdas/core/locale';
import type { NextStep } from '@kotacerdas/core/masterplan';
import type { PageName } from '../../addresses/page-path';
import { opdParameter } from '../readiness/assessment-address';

const pages: Readonly<Record<string, PageName>> = {
  problems: 'inventory',
  needs: 'inventory',
  innovations: 'inventory',
  readiness: 'readiness',
  swot: 'swot',
  strategies: 'swot',
  programs: 'action-plan',
  vision: 'direction',
  missions: 'direction',
  rpjmd: 'direction',
};

/** The page on which a step is taken; *Beranda* for what has no page of its own. */
export function pageOfStep({ path }: Pick<NextStep, 'path'>): PageName {
  return pages[String(path[0])] ?? 'home';
}

/** What the address of that page says: the plan, and of an assessment whose answers are missing. */
export function addressOf(
  { path, who }: Pick<NextStep, 'path'> & { readonly who: DescribedOwner },
  plan: string,
): URLSearchParams {
  const isOfSheet = path[0] === 'readiness' && path[2] === 'opdRatings';
  return new URLSearchParams({
    plan,
    ...(isOfSheet && who.kind === 'opd' && { [opdParameter]: who.opdId }),
  });
}
