import { formatBytes } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Cross, File as FileIcon } from '@strapi/icons';
import * as React from 'react';
import { AskButton } from '../../../components/ask-button';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { FileFacts } from './file-facts';

/** Which file it is about, and the ways to another one or to none. */
export function FileBar({ file: { act, state } }: { file: FileImport }): React.JSX.Element {
  const { text, locale } = useText();
  const { check, file, step, work } = state;
  const name = file?.name ?? '';
  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Flex gap={2} style={{ minWidth: 0, flex: '1 1 24rem' }}>
          <FileIcon aria-hidden style={{ flex: 'none' }} />
          <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
            {text('exchange.file.facts', { name, size: formatBytes(locale, file?.size ?? 0) })}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          {check !== null && step !== 'file' && (
            <Button variant="tertiary" onClick={() => act({ type: 'go', step: 'file' })}>
              {text('exchange.file.other')}
            </Button>
          )}
          {work?.kind !== 'import' && (
            <AskButton
              label={text('exchange.file.cancel')}
              of={name}
              Icon={Cross}
              title={text('exchange.file.cancel.title')}
              question={text('exchange.file.cancel.question')}
              yes={text('exchange.file.cancel.yes')}
              no={text('exchange.file.cancel.no')}
              variant="tertiary"
              onYes={() => act({ type: 'restarted' })}
            />
          )}
        </Flex>
      </Flex>
      {check !== null && <FileFacts check={check} />}
    </Box>
  );
}
