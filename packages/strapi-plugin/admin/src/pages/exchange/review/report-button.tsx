import { Box, Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';
import { useReport, type ReportSource } from './use-report';

interface ReportButtonProps extends ReportSource {
  file: File;
}

/** The file with the cells marked that there is something to say about, for whoever filled it in. */
export function ReportButton({ file, ...source }: ReportButtonProps): React.JSX.Element {
  const { text } = useText();
  const { isRunning, start } = useReport(source);
  return (
    <Box maxWidth="36rem">
      <Button
        variant="secondary"
        startIcon={<Download />}
        loading={isRunning}
        onClick={() => void start(file)}
      >
        {text('exchange.report.button')}
      </Button>
      <Typography tag="p" variant="pi" textColor="neutral600" role="status">
        {text(isRunning ? 'exchange.report.running' : 'exchange.report.text')}
      </Typography>
    </Box>
  );
}
