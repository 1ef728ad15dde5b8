import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';
import { Note } from '../../../components/note';
import { SignInAgain } from '../../../components/sign-in-again';
import { useImportFailureText } from '../../../exchange/use-import-failure-text';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';

/** What went wrong and what to do about it: nothing that was chosen is lost. */
export function ImportFailure({ file }: { file: FileImport }): React.JSX.Element {
  const { text } = useText();
  const failureText = useImportFailureText();
  const { failure, work } = file.state;
  const retry = failure?.kind === 'import' ? file.commit : file.check;
  return (
    <div role="alert">
      {failure !== null && work === null && (
        <Note tone="danger">
          <Typography tag="p" fontWeight="bold">
            {text(`exchange.failure.${failure.kind}`)}
          </Typography>
          <p>{failureText(failure.error)}</p>
          <p>{text('exchange.failure.kept')}</p>
          <Flex gap={4} wrap="wrap" paddingTop={3}>
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={retry}>
              {text('exchange.failure.retry')}
            </Button>
            <SignInAgain error={failure.error} />
          </Flex>
        </Note>
      )}
    </div>
  );
}
