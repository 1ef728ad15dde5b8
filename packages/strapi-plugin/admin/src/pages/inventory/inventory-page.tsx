import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanInventory } from './plan-inventory';

/** *Inventaris*: problems, the needs that answer them, and the innovations that meet those. */
export function InventoryPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('inventory.title')} subtitle={text('inventory.subtitle')}>
      {(choice) => <PlanInventory key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
