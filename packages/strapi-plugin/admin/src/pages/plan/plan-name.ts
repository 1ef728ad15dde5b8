import type { PlanItem } from '../../../../shared/contracts/plan';

/** What a plan is told apart from others by: its title, its region and its years. */
export const planName = ({ periodFrom, periodTo, regionName, title }: PlanItem): string =>
  `${title} – ${regionName} (${periodFrom ?? '…'}–${periodTo ?? '…'})`;
