import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportState } from '../../../exchange/import-state/import-state';
import { useText } from '../../../translations/use-text';

interface WorkProgressProps {
  work: ImportState['work'];
  onStop: () => void;
}

/** How much of the file has been sent, then what the server does with it. */
export function WorkProgress({ onStop, work }: WorkProgressProps): React.JSX.Element {
  const { text } = useText();
  const percent = Math.floor((work?.sent ?? 0) * 100);
  const told = () => {
    if (work === null) return '';
    if (percent < 100) return text('exchange.work.sending', { percent });
    return text(work.kind === 'check' ? 'exchange.work.checking' : 'exchange.work.importing');
  };
  return (
    <Box>
      <Flex gap={4} wrap="wrap" minHeight={work === null ? undefined : '3.2rem'}>
        {work !== null && (
          <Box width="16rem">
            <ProgressBar value={percent} aria-label={told()} />
          </Box>
        )}
        <Typography role="status">{told()}</Typography>
        {/* Once the server writes, it does so to the end. */}
        {work !== null && !(work.kind === 'import' && percent === 100) && (
          <Button variant="tertiary" onClick={onStop}>
            {text('exchange.work.stop')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
