import { Layouts, Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { type ListPlansResponse, plansPath } from '../../../../shared/contracts/plan';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';
import { NoPlan } from './no-plan';
import { PlanView } from './plan-view';

/** *Dasbor*: the plan as it stands now. */
export function DashboardPage(): React.JSX.Element {
  const { text } = useText();
  const { result, reload } = useLoaded<ListPlansResponse['data']>(plansPath);
  const [chosenId, setChosenId] = React.useState<string | null>(null);

  const onImported = (documentId: string) => {
    setChosenId(documentId);
    reload();
  };

  if (result.status === 'loading') return <Page.Loading>{text('dashboard.loading')}</Page.Loading>;
  if (result.status === 'failed') {
    return (
      <Page.Main>
        <LoadError error={result.error} onRetry={reload} />
      </Page.Main>
    );
  }
  const plans = result.data;
  const plan = plans.find(({ documentId }) => documentId === chosenId) ?? plans[0];
  return (
    <Page.Main>
      <Page.Title>{text('dashboard.title')}</Page.Title>
      {plan === undefined ? (
        <>
          <Layouts.Header title={text('dashboard.title')} subtitle={text('dashboard.subtitle')} />
          <Layouts.Content>
            <NoPlan onImported={onImported} />
          </Layouts.Content>
        </>
      ) : (
        <PlanView plan={plan} plans={plans} onChoose={setChosenId} onImported={onImported} />
      )}
    </Page.Main>
  );
}
