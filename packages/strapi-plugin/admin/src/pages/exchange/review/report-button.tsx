import { Box, Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type * as React from 'react';
import type { ImportState } from '../../../exchange/import-state/import-state';
import { useText } from '../../../translations/use-text';
import { useReport } from './use-report';

interface ReportButtonProps {
  planDocumentId: string;
  state: ImportState;
}

/** The file with the cells marked that there is something to say about, for whoever filled it in. */
export function ReportButton({ planDocumentId, state }: ReportButtonProps): React.JSX.Element {
  const { text } = useText();
  const { isRunning, start } = useReport(planDocumentId);
  return (
    <Box maxWidth="36rem">
      <Button
        variant="secondary"
        startIcon={<Download />}
        loading={isRunning}
        onClick={() => void start(state)}
      >
        {text('exchange.report.button')}
      </Button>
      <Typography tag="p" variant="pi" textColor="neutral600" role="status">
        {text(isRunning ? 'exchange.report.running' : 'exchange.report.text')}
      </Typography>
    </Box>
  );
}
