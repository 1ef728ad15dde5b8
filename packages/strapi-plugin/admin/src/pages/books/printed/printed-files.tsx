import { formatBytes } from '@kotacerdas/core/locale';
import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type * as React from 'react';
import { printedFilePath, type PrintedFile } from '../../../../../shared/contracts/printed-book';
import { useText } from '../../../translations/use-text';
import { formatOf } from './format-of';

interface PrintedFilesProps {
  documentId: string;
  planDocumentId: string;
  files: readonly PrintedFile[];
  busyFile: string | null;
  onDownload: (path: string, name: string) => Promise<void>;
}

/** The files of a book to keep; each with what it is for and how large. */
export function PrintedFiles(props: PrintedFilesProps): React.JSX.Element {
  const { busyFile, documentId, files, onDownload, planDocumentId } = props;
  const { text, locale } = useText();
  return (
    <Flex gap={2} wrap="wrap">
      {files.map(({ name, size }) => {
        const file = `${text(`books.printed.format.${formatOf(name)}`)} (${formatBytes(locale, size)})`;
        return (
          <Button
            key={name}
            variant="tertiary"
            startIcon={<Download />}
            loading={busyFile === name}
            // Begins with the words that are seen, so that who speaks to the page can say them.
            aria-label={text('books.printed.download', { file, name })}
            onClick={() => void onDownload(printedFilePath(planDocumentId, documentId, name), name)}
          >
            {file}
          </Button>
        );
      })}
    </Flex>
  );
}
