import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanView } from './plan-view';

/** *Dasbor*: the plan as it stands now. */
export function DashboardPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('dashboard.title')} subtitle={text('dashboard.subtitle')}>
      {(choice) => <PlanView {...choice} />}
    </PlanPage>
  );
}
