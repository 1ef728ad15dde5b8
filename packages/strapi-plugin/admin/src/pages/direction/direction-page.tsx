import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanDirection } from './plan-direction';

/** *Arah pembangunan*: where the region wants to go, and what of the plan points there. */
export function DirectionPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('direction.title')} subtitle={text('direction.subtitle')}>
      {(choice) => <PlanDirection key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
