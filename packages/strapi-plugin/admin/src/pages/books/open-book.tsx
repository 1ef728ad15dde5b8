import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { bookPath, type GetBookResponse } from '../../../../shared/contracts/book';
import { useAllowed } from '../../api/use-allowed';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { useText } from '../../translations/use-text';
import { AdditionsPanel } from './additions/additions-panel';
import { useAdditionsForm } from './additions/use-additions-form';
import { BookPreview } from './book-preview';
import type { ChosenBook } from './chosen-book';
import { MissingPanel } from './missing-panel';

interface OpenBookProps {
  planDocumentId: string;
  chosen: ChosenBook;
  onSaved: () => void;
  /** What stands above the book: what can be had of it. */
  children: React.ReactNode;
}

/** A book as it reads now, what it lacks, and what is added to it. */
export function OpenBook(props: OpenBookProps): React.JSX.Element {
  const { children, chosen, onSaved, planDocumentId } = props;
  const { text } = useText();
  const { of, templateId } = chosen;
  const { refresh, reload, result } = useLoaded<GetBookResponse['data']>(
    bookPath(planDocumentId, templateId, of),
    true,
  );
  // What is typed beside it stays on the screen while the book is composed again.
  const book = useLatest(result);
  if (book === null) {
    return (
      <Flex direction="column" alignItems="stretch" gap={6}>
        {children}
        {result.status === 'failed' ? (
          <LoadError error={result.error} onRetry={reload} />
        ) : (
          <Page.Loading>{text('books.composing')}</Page.Loading>
        )}
      </Flex>
    );
  }
  const saved = () => {
    refresh();
    onSaved();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {children}
      {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
      <BookPreview book={book} isComposing={result.status === 'loading'} />
      <Additions
        planDocumentId={planDocumentId}
        templateId={templateId}
        book={book}
        onSaved={saved}
      />
      <MissingPanel planDocumentId={planDocumentId} book={book} />
    </Flex>
  );
}

interface AdditionsProps {
  planDocumentId: string;
  templateId: string;
  book: GetBookResponse['data'];
  onSaved: () => void;
}

function Additions(props: AdditionsProps): React.JSX.Element | null {
  const { book, onSaved, planDocumentId, templateId } = props;
  const { mayWriteBooks } = useAllowed();
  const form = useAdditionsForm({ planDocumentId, templateId, first: book, onSaved });
  if (!mayWriteBooks) return null;
  return <AdditionsPanel form={form} outline={book.outline} unplaced={book.unplaced} />;
}
