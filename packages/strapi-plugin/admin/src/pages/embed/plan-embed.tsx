import { EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { Link, useLocation } from 'react-router-dom';
import { embedPath, type GetEmbedResponse } from '../../../../shared/contracts/embed';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { SnippetBuilder } from './snippet-builder';

/** The lines for the editions of one plan, or what is missing for them. */
export function PlanEmbed({ plan, plans, onChoose }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const { search } = useLocation();
  const { result, reload } = useLoaded<GetEmbedResponse['data']>(embedPath(plan.documentId));
  // What was chosen stays while the facts are asked for again.
  const facts = useLatest(result);
  return (
    <>
      <PageHeader title={text('embed.title')} subtitle={plan.title} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {plans.length > 1 && (
            <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={onChoose} />
          )}
          {result.status === 'loading' && facts === null && (
            <Page.Loading>{text('embed.loading')}</Page.Loading>
          )}
          {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
          {facts !== null && facts.current === null && (
            <EmptyStateLayout
              shadow="tableShadow"
              hasRadius
              content={text('embed.nothing')}
              action={
                <LinkButton tag={Link} to={`${pagePath('snapshots')}${search}`}>
                  {text('embed.publish-first')}
                </LinkButton>
              }
            />
          )}
          {facts !== null && facts.current !== null && (
            <SnippetBuilder
              planDocumentId={plan.documentId}
              facts={facts}
              current={facts.current}
            />
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
