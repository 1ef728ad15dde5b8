import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { type ListSnapshotsResponse, snapshotsPath } from '../../../../shared/contracts/snapshot';
import { useAllowed } from '../../api/use-allowed';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { PageHeader } from '../../components/page-header';
import { PublishButton } from '../../publishing/publish-button';
import { useText } from '../../translations/use-text';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { type ComparedSides, firstSides } from './compared-sides';
import { ComparisonPanel } from './comparison-panel';
import { EditionNotes } from './edition-notes';
import { EditionsPanel } from './editions-panel';

/** The editions of one plan. */
export function PlanEditions({ plan, plans, onChoose }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const { mayPublish } = useAllowed();
  const { result, reload, refresh } = useLoaded<ListSnapshotsResponse['data']>(
    snapshotsPath(plan.documentId),
  );
  // What is being compared or withdrawn stays on the screen while the list is asked for again.
  const list = useLatest(result);
  const [sides, setSides] = React.useState<ComparedSides | null>(null);
  const comparison = React.useRef<HTMLDivElement>(null);
  const compare = (chosen: ComparedSides) => {
    setSides(chosen);
    comparison.current?.scrollIntoView({ block: 'start' });
    comparison.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <PageHeader
        title={text('editions.title')}
        subtitle={plan.title}
        primaryAction={
          mayPublish && (
            <PublishButton
              planDocumentId={plan.documentId}
              unapproved={list?.unapproved ?? null}
              isDisabled={list === null || list.changed === null}
              onOpen={refresh}
              onPublished={refresh}
            />
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {plans.length > 1 && (
            <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={onChoose} />
          )}
          {result.status === 'loading' && list === null && (
            <Page.Loading>{text('editions.loading')}</Page.Loading>
          )}
          {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
          {list !== null && (
            <>
              <EditionNotes list={list} />
              <EditionsPanel
                planDocumentId={plan.documentId}
                list={list}
                onChanged={refresh}
                onCompare={compare}
              />
              {list.snapshots.length > 0 && (
                <div ref={comparison} tabIndex={-1} style={{ outline: 'none' }}>
                  <ComparisonPanel
                    planDocumentId={plan.documentId}
                    list={list}
                    sides={sides ?? firstSides(list)}
                    onChoose={setSides}
                  />
                </div>
              )}
            </>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
