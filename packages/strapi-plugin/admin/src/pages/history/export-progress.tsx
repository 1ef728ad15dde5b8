import { Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import type { ReadProgress } from './read-all';

interface ExportProgressProps {
  progress: ReadProgress | null;
  onStop: () => void;
}

/** How far the file is, and the way to do without it. */
export function ExportProgress({ progress, onStop }: ExportProgressProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Flex gap={4} wrap="wrap" paddingBottom={progress === null ? 0 : 6}>
      <Typography tag="p" role="status">
        {progress !== null &&
          text('history.export.progress', { count: progress.read, total: progress.total })}
      </Typography>
      {progress !== null && (
        <Button variant="tertiary" onClick={onStop}>
          {text('history.export.stop')}
        </Button>
      )}
    </Flex>
  );
}
