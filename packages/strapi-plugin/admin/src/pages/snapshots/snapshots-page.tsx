import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanEditions } from './plan-editions';

/** *Terbitan*: every edition of a plan, and what can be done with it. */
export function SnapshotsPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('editions.title')} subtitle={text('editions.subtitle')}>
      {(choice) => <PlanEditions key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
