import type * as React from 'react';
import { ExchangeLink } from '../../components/exchange-link';
import { useText } from '../../translations/use-text';
import { PlanContent } from '../plan/plan-content';
import { PlanPage } from '../plan/plan-page';
import { WithPlanItems } from '../plan/with-plan-items';
import { PlanPrograms } from './plan-programs';

/** *Rencana aksi*: the programmes as a table, in their years, and how far they are. */
export default function ActionPlanPage(): React.JSX.Element {
  const { text } = useText();
  const title = text('action-plan.title');
  return (
    <PlanPage title={title} subtitle={text('action-plan.subtitle')}>
      {(choice) => (
        <PlanContent key={choice.plan.documentId} choice={choice} title={title}>
          {(live) => (
            <>
              <ExchangeLink planDocumentId={choice.plan.documentId} />
              <WithPlanItems planDocumentId={choice.plan.documentId}>
                {(items) => (
                  <PlanPrograms planDocumentId={choice.plan.documentId} live={live} items={items} />
                )}
              </WithPlanItems>
            </>
          )}
        </PlanContent>
      )}
    </PlanPage>
  );
}
