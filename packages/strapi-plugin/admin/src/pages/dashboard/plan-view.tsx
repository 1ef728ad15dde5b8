import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import * as React from 'react';
import { type GetMasterplanResponse, masterplanPath } from '../../../../shared/contracts/plan';
import { type ListSnapshotsResponse, snapshotsPath } from '../../../../shared/contracts/snapshot';
import { useAllowed } from '../../api/use-allowed';
import { useLoaded } from '../../api/use-loaded';
import { PageHeader } from '../../components/page-header';
import { PublishButton } from '../../publishing/publish-button';
import { useText } from '../../translations/use-text';
import type { PlanChoice } from '../plan/plan-page';
import { ChaptersPanel } from './chapters-panel';
import { LivePlan } from './live-plan';
import { NewPlan } from '../plan/new-plan';
import { PlanChooser } from '../plan/plan-chooser';
import { QuickActions } from './quick-actions';
import { SnapshotPanel } from './snapshot-panel';

/** One plan with everything that can be done with it from here. */
export function PlanView(props: PlanChoice): React.JSX.Element {
  const { plan, plans, onChoose, onImported } = props;
  const { text } = useText();
  const { mayPublish, mayReadItems, mayReadSnapshots, creatable } = useAllowed();
  const { documentId } = plan;
  const live = useLoaded<GetMasterplanResponse['data']>(masterplanPath(documentId));
  const snapshots = useLoaded<ListSnapshotsResponse['data']>(
    mayReadSnapshots ? snapshotsPath(documentId) : null,
  );
  const isSound = live.result.status === 'loaded' && live.result.data.ok;
  const onPublished = React.useCallback(() => {
    snapshots.reload();
    live.reload();
  }, [snapshots.reload, live.reload]);

  return (
    <>
      <PageHeader
        title={plan.title}
        subtitle={`${plan.regionName} · ${text('dashboard.subtitle')}`}
        primaryAction={
          mayPublish && (
            <PublishButton
              planDocumentId={documentId}
              unapproved={
                snapshots.result.status === 'loaded' ? snapshots.result.data.unapproved : null
              }
              isDisabled={!isSound}
              onOpen={snapshots.refresh}
              onPublished={onPublished}
            />
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Flex wrap="wrap" gap={4} alignItems="flex-end" justifyContent="space-between">
            {plans.length > 1 && (
              <PlanChooser plans={plans} chosenId={documentId} onChoose={onChoose} />
            )}
            <NewPlan variant="secondary" onImported={onImported} />
          </Flex>
          {creatable.length > 0 && (
            <QuickActions
              planDocumentId={mayReadItems ? plan.documentId : null}
              types={creatable}
            />
          )}
          {mayReadSnapshots && <SnapshotPanel {...snapshots} />}
          {mayReadItems && <ChaptersPanel planDocumentId={documentId} />}
          <LivePlan {...live} />
        </Flex>
      </Layouts.Content>
    </>
  );
}
