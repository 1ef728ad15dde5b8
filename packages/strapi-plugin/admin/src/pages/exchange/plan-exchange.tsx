import { Flex, Grid } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import * as React from 'react';
import { useAllowed } from '../../api/use-allowed';
import { PageHeader } from '../../components/page-header';
import { useImportFile } from '../../exchange/use-import-file';
import { useText } from '../../translations/use-text';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { DownloadPanel } from './download/download-panel';
import { ImportPanel } from './import/import-panel';
import { LeaveGuard } from './leave-guard';
import { RecordsPanel } from './records/records-panel';
import { useRecords } from './records/use-records';

/** The way of a plan to Excel and back. Once a file is there, the page is about that alone. */
export function PlanExchange({ onChoose, plan, plans }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const { mayImportFile, mayReadDashboard, mayReadImports } = useAllowed();
  const id = plan.documentId;
  const records = useRecords(mayReadImports ? id : null);
  const file = useImportFile(id, records.refresh);
  const { outcome, file: chosen } = file.state;
  const isUnderway = chosen !== null && outcome === null;
  const width = chosen === null && mayReadDashboard ? 6 : 12;
  return (
    <>
      <PageHeader title={text('exchange.title')} subtitle={plan.title} />
      <Layouts.Content>
        <LeaveGuard isActive={isUnderway} />
        <Flex direction="column" alignItems="stretch" gap={6}>
          {plans.length > 1 && !isUnderway && (
            <PlanChooser plans={plans} chosenId={id} onChoose={onChoose} />
          )}
          <Grid.Root gap={6}>
            {mayReadDashboard && chosen === null && (
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <DownloadPanel planDocumentId={id} />
              </Grid.Item>
            )}
            <Grid.Item col={width} s={12} xs={12} direction="column" alignItems="stretch">
              <ImportPanel planDocumentId={id} file={mayImportFile ? file : null} />
            </Grid.Item>
          </Grid.Root>
          {mayReadImports && !isUnderway && (
            <RecordsPanel
              planDocumentId={id}
              records={records}
              onUndone={({ documentId }) => {
                if (documentId === outcome?.record?.documentId) file.act({ type: 'restarted' });
              }}
            />
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
