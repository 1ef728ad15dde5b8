import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { masterplanPath, type GetMasterplanResponse } from '../../../../shared/contracts/plan';
import { useLoaded } from '../../api/use-loaded';
import { IssueList } from '../../components/issue-list';
import { LoadError } from '../../components/load-error';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { DirectionWriting } from './entry/direction-writing';
import { FaultyDirection } from './faulty-direction';
import { RpjmdPanel } from './rpjmd-panel';
import { SmartPanel } from './smart-panel';

/** *Arah pembangunan* of one plan. */
export function PlanDirection({ onChoose, plan, plans }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const id = plan.documentId;
  const { refresh, reload, result } = useLoaded<GetMasterplanResponse['data']>(masterplanPath(id));
  return (
    <>
      <PageHeader title={text('direction.title')} subtitle={plan.title} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {plans.length > 1 && <PlanChooser plans={plans} chosenId={id} onChoose={onChoose} />}
          {result.status === 'loading' && <Page.Loading>{text('direction.loading')}</Page.Loading>}
          {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
          {result.status === 'loaded' && !result.data.ok && (
            <IssueList issues={result.data.issues} kind="refused" />
          )}
          {result.status === 'loaded' && (
            <DirectionWriting planDocumentId={id} period={periodOf(plan)} onChanged={refresh}>
              {result.data.ok ? (
                <>
                  <SmartPanel masterplan={result.data.masterplan} />
                  <RpjmdPanel masterplan={result.data.masterplan} />
                </>
              ) : (
                <FaultyDirection />
              )}
            </DirectionWriting>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}

const periodOf = ({ periodFrom, periodTo }: PlanChoice['plan']) =>
  periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo };
