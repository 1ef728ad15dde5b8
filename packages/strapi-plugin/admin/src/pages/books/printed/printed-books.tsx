import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { FailureNote } from '../../../components/failure-note';
import { useAllowed } from '../../../api/use-allowed';
import { useDownload } from '../../../api/use-download';
import { HeadCell } from '../../../components/head-cell';
import { LoadError } from '../../../components/load-error';
import { Panel } from '../../../components/panel';
import { StackedTable } from '../../../components/stacked-table';
import { SteadyButton } from '../../../components/steady-button';
import { useText } from '../../../translations/use-text';
import type { ChosenBook } from '../chosen-book';
import { PrintedBookRow } from './printed-book-row';
import { usePrintedBooks } from './use-printed-books';

interface PrintedBooksProps {
  plan: { documentId: string };
  chosen: ChosenBook;
}

/** *Buku tercetak*: has the open book printed, and lists what was printed. */
export function PrintedBooks({ chosen, plan }: PrintedBooksProps): React.JSX.Element {
  const { text } = useText();
  const { mayPublish, mayWriteBooks } = useAllowed();
  const printed = usePrintedBooks(plan.documentId);
  const { busy, download, failure } = useDownload();
  const { books } = printed;
  const isPrinting =
    books?.some(
      (book) =>
        book.state === 'printing' &&
        book.templateId === chosen.templateId &&
        (book.edition ?? 'draft') === chosen.of,
    ) ?? false;
  const said = printed.failure ?? failure;
  return (
    <Panel title={text('books.printed.title')}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p" textColor="neutral600">
          {text(mayWriteBooks ? 'books.printed.text' : 'books.printed.text.reader')}
        </Typography>
        {mayWriteBooks && (
          <Box>
            <SteadyButton
              isOff={printed.isBusy || isPrinting}
              onPress={() => void printed.print(chosen)}
            >
              {text(chosen.of === 'draft' ? 'books.printed.print.draft' : 'books.printed.print', {
                number: chosen.of,
              })}
            </SteadyButton>
          </Box>
        )}
        <FailureNote failure={said} />
        {printed.error !== null && <LoadError error={printed.error} onRetry={printed.reload} />}
        {books?.length === 0 && <Typography tag="p">{text('books.printed.none')}</Typography>}
        {books !== null && books.length > 0 && (
          <StackedTable aria-label={text('books.printed.title')}>
            <thead>
              <tr>
                {(['book', 'when', 'files', 'acts'] as const).map((name) => (
                  <HeadCell key={name}>{text(`books.printed.column.${name}`)}</HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {books.map((book) => (
                <PrintedBookRow
                  key={book.documentId}
                  book={book}
                  planDocumentId={plan.documentId}
                  busyFile={busy}
                  onDownload={download}
                  isBusy={printed.isBusy}
                  mayOffer={mayPublish}
                  mayRemove={mayWriteBooks}
                  onOffer={(isOffered) => void printed.offer(book, isOffered)}
                  onRemove={() => void printed.remove(book)}
                />
              ))}
            </tbody>
          </StackedTable>
        )}
      </Flex>
    </Panel>
  );
}
