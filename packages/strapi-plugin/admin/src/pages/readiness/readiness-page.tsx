import type * as React from 'react';
import { ExchangeLink } from '../../components/exchange-link';
import { useText } from '../../translations/use-text';
import { PlanContent } from '../plan/plan-content';
import { PlanPage } from '../plan/plan-page';
import { WithPlanItems } from '../plan/with-plan-items';
import { PlanReadiness } from './plan-readiness';

/** *Kesiapan*: each OPD rates itself, the region consolidates, and all see what comes of it. */
export default function ReadinessPage(): React.JSX.Element {
  const { text } = useText();
  const title = text('readiness.title');
  return (
    <PlanPage title={title} subtitle={text('readiness.subtitle')}>
      {(choice) => (
        <PlanContent key={choice.plan.documentId} choice={choice} title={title}>
          {(live) => (
            <>
              <ExchangeLink planDocumentId={choice.plan.documentId} />
              <WithPlanItems planDocumentId={choice.plan.documentId}>
                {(items) => (
                  <PlanReadiness
                    planDocumentId={choice.plan.documentId}
                    live={live}
                    items={items}
                  />
                )}
              </WithPlanItems>
            </>
          )}
        </PlanContent>
      )}
    </PlanPage>
  );
}
