import { Box, EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link } from 'react-router-dom';
import { type ListPlansResponse, plansPath } from '../../../../shared/contracts/plan';
import { permissions } from '../../../../shared/permissions';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { Guarded } from '../../components/guarded';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';
import { PlanChooser } from '../plan/plan-chooser';
import { PlanFrameworks } from './plan-frameworks';

/** *Kerangka*: the office's own methods, for the region of a plan. */
export default function FrameworksPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <Guarded action={permissions.manageFrameworks}>
      <Page.Title>{text('frameworks.title')}</Page.Title>
      <Page.Main>
        <PageHeader title={text('frameworks.title')} subtitle={text('frameworks.subtitle')} />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Plans />
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Guarded>
  );
}

function Plans(): React.JSX.Element {
  const { text } = useText();
  const { result, reload } = useLoaded<ListPlansResponse['data']>(plansPath);
  const plans = useLatest(result);
  const [chosenId, setChosenId] = React.useState<string | null>(null);
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  if (plans === null) return <Page.Loading>{text('frameworks.loading')}</Page.Loading>;
  const plan = plans.find(({ documentId }) => documentId === chosenId) ?? plans[0];
  if (plan === undefined) {
    return (
      <EmptyStateLayout
        shadow="tableShadow"
        hasRadius
        content={text('frameworks.no-plan')}
        action={
          <LinkButton tag={Link} to={pagePath('dashboard')}>
            {text('frameworks.open-dashboard')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {plans.length > 1 && (
        <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={setChosenId} />
      )}
      <PlanFrameworks key={plan.documentId} planDocumentId={plan.documentId} />
    </Flex>
  );
}
