import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { PrintedBookItem } from '../../../../../shared/contracts/printed-book';
import { formatMoment } from '../../../history/format-moment';
import { Cell } from '../../../components/cell';
import { DeleteAsk } from '../../../components/delete-ask';
import { RowHead } from '../../../components/row-head';
import { useText } from '../../../translations/use-text';
import { OfferButton } from './offer-button';
import { PrintedFiles } from './printed-files';
import { PrintProgress } from './print-progress';

interface PrintedBookRowProps {
  book: PrintedBookItem;
  planDocumentId: string;
  busyFile: string | null;
  onDownload: (path: string, name: string) => Promise<void>;
  isBusy: boolean;
  mayOffer: boolean;
  mayRemove: boolean;
  onOffer: (isOffered: boolean) => void;
  onRemove: () => void;
}

/** A printed book with its files, or how far it is. */
export function PrintedBookRow(props: PrintedBookRowProps): React.JSX.Element {
  const { book, busyFile, isBusy, mayOffer, mayRemove, onDownload, planDocumentId } = props;
  const { text, locale } = useText();
  const isOffered = book.state === 'printed' && book.isOffered;
  const of =
    book.edition === null
      ? text('books.printed.draft')
      : text('books.printed.edition', { number: book.edition });
  const name = `${book.title} – ${of}`;
  const at = formatMoment(locale, book.state === 'printed' ? book.printedAt : book.requestedAt);
  return (
    <tr>
      <RowHead>
        <Typography fontWeight="bold">{book.title}</Typography>
        <Typography tag="div" textColor="neutral600">
          {of}
        </Typography>
      </RowHead>
      <Cell data-label={text('books.printed.column.when')}>
        {book.requestedBy === null ? at : text('books.printed.by', { at, name: book.requestedBy })}
      </Cell>
      <Cell data-label={text('books.printed.column.files')}>
        {book.state === 'printing' && <PrintProgress book={book} name={name} />}
        {book.state === 'failed' && (
          <Typography textColor="danger600">
            {text(`books.printed.failed.${book.failure}`)}
          </Typography>
        )}
        {book.state === 'printed' && (
          <PrintedFiles
            documentId={book.documentId}
            files={book.files}
            planDocumentId={planDocumentId}
            busyFile={busyFile}
            onDownload={onDownload}
          />
        )}
      </Cell>
      <Cell>
        <Flex gap={2} wrap="wrap">
          {book.state === 'printed' && book.edition !== null && (
            <OfferButton
              name={name}
              isOffered={book.isOffered}
              isDisabled={isBusy || !mayOffer}
              mayOffer={mayOffer}
              onOffer={props.onOffer}
            />
          )}
          {mayRemove && book.state !== 'printing' && (mayOffer || !isOffered) && (
            <DeleteAsk item={name} onDelete={props.onRemove} />
          )}
        </Flex>
      </Cell>
    </tr>
  );
}
