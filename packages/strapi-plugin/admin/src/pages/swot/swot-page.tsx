import type * as React from 'react';
import { ExchangeLink } from '../../components/exchange-link';
import { useText } from '../../translations/use-text';
import { PlanContent } from '../plan/plan-content';
import { PlanPage } from '../plan/plan-page';
import { WithPlanItems } from '../plan/with-plan-items';
import { PlanSwot } from './plan-swot';

/** *SWOT*: factors, where the region stands by them, and the strategies that follow. */
export default function SwotPage(): React.JSX.Element {
  const { text } = useText();
  const title = text('swot.title');
  return (
    <PlanPage title={title} subtitle={text('swot.subtitle')}>
      {(choice) => (
        <PlanContent key={choice.plan.documentId} choice={choice} title={title}>
          {(live) => (
            <>
              <ExchangeLink planDocumentId={choice.plan.documentId} />
              <WithPlanItems planDocumentId={choice.plan.documentId}>
                {(items) => (
                  <PlanSwot planDocumentId={choice.plan.documentId} live={live} items={items} />
                )}
              </WithPlanItems>
            </>
          )}
        </PlanContent>
      )}
    </PlanPage>
  );
}
