import type { NextStep } from '@kotacerdas/core/masterplan';
import type { PageName } from '../../addresses/page-path';

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
