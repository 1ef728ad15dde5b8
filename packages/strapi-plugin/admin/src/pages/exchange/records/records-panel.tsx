import { Box, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { LoadError } from '../../../components/load-error';
import { Panel } from '../../../components/panel';
import { useText } from '../../../translations/use-text';
import { RecordTable } from './record-table';
import type { Records } from './use-records';

interface RecordsPanelProps {
  planDocumentId: string;
  records: Records;
}

/** *Riwayat impor*: what was imported so far, and the way to take it back. */
export function RecordsPanel({ planDocumentId, records }: RecordsPanelProps): React.JSX.Element {
  const { text } = useText();
  const { refresh, reload, result } = records;
  return (
    <Panel title={text('exchange.history.title')}>
      <Box paddingTop={3}>
        {result.status === 'loading' && <Page.Loading>{text('form.loading')}</Page.Loading>}
        {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
        {result.status === 'loaded' && result.data.length === 0 && (
          <Typography tag="p">{text('exchange.history.empty')}</Typography>
        )}
        {result.status === 'loaded' && result.data.length > 0 && (
          <RecordTable planDocumentId={planDocumentId} records={result.data} onUndone={refresh} />
        )}
      </Box>
    </Panel>
  );
}
