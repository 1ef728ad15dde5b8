import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanHistory } from './plan-history';

/** *Riwayat*: who changed what in the plan, and when. */
export function HistoryPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('history.title')} subtitle={text('history.subtitle')}>
      {(choice) => <PlanHistory key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
