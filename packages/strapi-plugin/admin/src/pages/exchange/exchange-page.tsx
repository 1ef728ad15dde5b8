import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanExchange } from './plan-exchange';

/** *Impor dan ekspor Excel*: worksheets to fill in, and files that come back. */
export default function ExchangePage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('exchange.title')} subtitle={text('exchange.subtitle')}>
      {(choice) => <PlanExchange key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
