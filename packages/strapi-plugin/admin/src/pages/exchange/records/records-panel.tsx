import { Box, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import type { ImportRecord } from '../../../../../shared/contracts/imports';
import { LoadError } from '../../../components/load-error';
import { Panel } from '../../../components/panel';
import { useText } from '../../../translations/use-text';
import { RecordTable } from './record-table';
import type { Records } from './use-records';

interface RecordsPanelProps {
  planDocumentId: string;
  records: Records;
  /** Only imports of this kind. */
  kind?: ImportRecord['kind'];
  onUndone?: (record: ImportRecord) => void;
}

/** *Riwayat impor*: what was imported so far, and the way to take it back. */
export function RecordsPanel(props: RecordsPanelProps): React.JSX.Element {
  const { kind, onUndone, planDocumentId, records } = props;
  const { text } = useText();
  const { refresh, reload, result } = records;
  const loaded = result.status === 'loaded' ? result.data : [];
  const shown = loaded.filter((record) => kind === undefined || record.kind === kind);
  return (
    <Panel title={text('exchange.history.title')}>
      <Box paddingTop={3}>
        {result.status === 'loading' && <Page.Loading>{text('form.loading')}</Page.Loading>}
        {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
        {result.status === 'loaded' && shown.length === 0 && (
          <Typography tag="p">
            {text(kind === 'rpjmd' ? 'rpjmd.history.empty' : 'exchange.history.empty')}
          </Typography>
        )}
        {shown.length > 0 && (
          <RecordTable
            planDocumentId={planDocumentId}
            records={shown}
            onUndone={(record) => {
              refresh();
              onUndone?.(record);
            }}
          />
        )}
      </Box>
    </Panel>
  );
}
