import { Box, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { itemsPath, type ListItemsResponse } from '../../../../../shared/contracts/approval';
import { choicesPath, type ChoicesResponse } from '../../../../../shared/contracts/choices';
import { useAnswer, useLoaded } from '../../../api/use-loaded';
import { LoadError } from '../../../components/load-error';
import { Panel } from '../../../components/panel';
import { workbookChoices } from '../../../exchange/workbook-choices';
import { useText } from '../../../translations/use-text';
import { DownloadForm } from './download-form';

/** Worksheets to fill in in Excel: of one's own departments, and of the whole plan. */
export function DownloadPanel({ planDocumentId }: { planDocumentId: string }): React.JSX.Element {
  const { text } = useText();
  const choices = useLoaded<ChoicesResponse['data']>(choicesPath(planDocumentId));
  const items = useAnswer<ListItemsResponse>(itemsPath(planDocumentId));
  const failed = [choices, items].find(({ result }) => result.status === 'failed');
  return (
    <Panel title={text('exchange.download.title')}>
      <Box paddingTop={2} paddingBottom={4}>
        <Typography tag="p">{text('exchange.download.text')}</Typography>
      </Box>
      {failed?.result.status === 'failed' && (
        <LoadError error={failed.result.error} onRetry={failed.reload} />
      )}
      {failed === undefined &&
        (choices.result.status === 'loaded' && items.result.status === 'loaded' ? (
          <DownloadForm
            planDocumentId={planDocumentId}
            choices={workbookChoices(
              choices.result.data.opds,
              items.result.data.own.opdIds,
              text('exchange.download.whole'),
            )}
          />
        ) : (
          <Page.Loading>{text('form.loading')}</Page.Loading>
        ))}
    </Panel>
  );
}
