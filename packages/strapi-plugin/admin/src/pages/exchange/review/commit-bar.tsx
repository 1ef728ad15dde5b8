import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import * as React from 'react';
import { takenCounts } from '../../../exchange/choices/taken-counts';
import { blockerOf } from '../../../exchange/import-state/blocker-of';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';

/** The button that stores it all, and what it does, or why it can't yet. */
export function CommitBar({ file }: { file: FileImport }): React.JSX.Element {
  const { text } = useText();
  const id = React.useId();
  const { state } = file;
  const blocker = blockerOf(state);
  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Flex gap={4} wrap="wrap">
        <Button
          size="L"
          startIcon={<Check />}
          disabled={blocker !== null}
          loading={state.work?.kind === 'import'}
          aria-describedby={id}
          onClick={file.commit}
        >
          {text('exchange.commit.button')}
        </Button>
        <Typography id={id} role="status" style={{ flex: '1 1 24rem' }}>
          {blocker === null
            ? text('exchange.commit.ready', takenCounts(state))
            : text(`exchange.blocked.${blocker.why}`, { count: blocker.count })}
        </Typography>
        {blocker?.why === 'units' && (
          <Button variant="tertiary" onClick={() => file.act({ type: 'go', step: 'columns' })}>
            {text('exchange.blocked.to-units')}
          </Button>
        )}
        {blocker?.why === 'questions' && (
          <Button variant="tertiary" onClick={() => file.act({ type: 'go', step: 'questions' })}>
            {text('exchange.blocked.to-questions')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
