import { Layouts, Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  type ListPlansResponse,
  type PlanItem,
  plansPath,
} from '../../../../shared/contracts/plan';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { PageHeader } from '../../components/page-header';
import { useArrival } from '../../focus/use-arrival';
import { useText } from '../../translations/use-text';
import { chosenPlan } from './chosen-plan';
import { NoPlan } from './no-plan';
import { PageLinks } from './page-links';
import { useLastPlan } from './use-last-plan';
import { UnknownPlan } from './unknown-plan';

/** A plan that was found for a page, and the ways to another one. */
export interface PlanChoice {
  plan: PlanItem;
  plans: readonly PlanItem[];
  onChoose: (documentId: string) => void;
  onImported: (documentId: string) => void;
}

interface PlanPageProps {
  title: string;
  subtitle: string;
  children: (choice: PlanChoice) => React.ReactNode;
}

/** A page about one plan. Which one stands in the address, so that it is the same on the next page. */
export function PlanPage({ title, subtitle, children }: PlanPageProps): React.JSX.Element {
  const { text } = useText();
  const { result, reload } = useLoaded<ListPlansResponse['data']>(plansPath);
  const [parameters, setParameters] = useSearchParams();
  useArrival(result.status === 'loaded');
  const [last, keepLast] = useLastPlan();
  const chosenId = parameters.get('plan');
  const plans = result.status === 'loaded' ? result.data : [];
  const plan = chosenPlan(plans, chosenId, last);
  const shownId = plan?.documentId ?? null;
  React.useEffect(() => {
    if (shownId !== null) keepLast(shownId);
  }, [keepLast, shownId]);
  const onChoose = (plan: string) => setParameters({ plan });
  const onImported = (documentId: string) => {
    onChoose(documentId);
    reload();
  };

  if (result.status === 'loading') return <Page.Loading>{text('dashboard.loading')}</Page.Loading>;
  if (result.status === 'failed') {
    return (
      <>
        <PageLinks hasPlan={false} />
        <Page.Main>
          <PageHeader title={title} />
          <Layouts.Content>
            <LoadError error={result.error} onRetry={reload} />
          </Layouts.Content>
        </Page.Main>
      </>
    );
  }
  if (plan === undefined && plans.length > 0) {
    return (
      <>
        <PageLinks hasPlan={false} />
        <Page.Main>
          <Page.Title>{title}</Page.Title>
          <PageHeader title={title} subtitle={subtitle} />
          <Layouts.Content>
            <UnknownPlan plans={plans} />
          </Layouts.Content>
        </Page.Main>
      </>
    );
  }
  return (
    <>
      <PageLinks hasPlan={plan !== undefined} />
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        {plan === undefined ? (
          <>
            <PageHeader title={title} subtitle={subtitle} />
            <Layouts.Content>
              <NoPlan onImported={onImported} />
            </Layouts.Content>
          </>
        ) : (
          children({ plan, plans, onChoose, onImported })
        )}
      </Page.Main>
    </>
  );
}
