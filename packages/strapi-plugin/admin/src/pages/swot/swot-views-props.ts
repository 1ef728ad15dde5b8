import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import type { LivePlan } from '../plan/sound-plan';
import type { PlanItems } from '../plan/with-plan-items';

/** What every view of an analysis draws from. */
export interface SwotViewsProps {
  planDocumentId: string;
  analysis: MasterplanSwotAnalysis;
  live: LivePlan;
  /** `null` for whom they aren't shown. */
  items: PlanItems | null;
}
