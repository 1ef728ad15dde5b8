import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  printedBookPath,
  printedBooksPath,
  type OfferBookRequest,
  type PrintBookRequest,
  type PrintedBookItem,
} from '../../../../../shared/contracts/printed-book';
import { useTellFailure, type ToldFailure } from '../../../api/use-tell-failure';
import { useLatest } from '../../../api/use-latest';
import { useLoaded } from '../../../api/use-loaded';

/** How often is asked how far a book is. */
const pause = 1_500;

export interface PrintedBooksState {
  /** `null` until they are known. */
  readonly books: readonly PrintedBookItem[] | null;
  /** Why they aren't known. */
  readonly error: unknown;
  readonly reload: () => void;
  readonly isBusy: boolean;
  /** Why the last act came to nothing. */
  readonly failure: ToldFailure | null;
  readonly print: (request: PrintBookRequest) => Promise<void>;
  readonly offer: (book: PrintedBookItem, isOffered: boolean) => Promise<void>;
  readonly remove: (book: PrintedBookItem) => Promise<void>;
}

/** The books that were printed of a plan; while one is on its way, it is asked for again and again. */
export function usePrintedBooks(planDocumentId: string): PrintedBooksState {
  const { del, post, put } = useFetchClient();
  const tellFailure = useTellFailure();
  const { refresh, reload, result } = useLoaded<PrintedBookItem[]>(
    printedBooksPath(planDocumentId),
  );
  const books = useLatest(result);
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const isPrinting = books?.some(({ state }) => state === 'printing') ?? false;

  React.useEffect(() => {
    if (!isPrinting) return undefined;
    // After the last answer, however long that took: a question that is still open isn't asked once more.
    const timer = setTimeout(refresh, pause);
    return () => clearTimeout(timer);
  }, [isPrinting, refresh, result]);

  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(tellFailure(error));
    } finally {
      setBusy(false);
      refresh();
    }
  };
  const pathOf = ({ documentId }: PrintedBookItem) => printedBookPath(planDocumentId, documentId);
  return {
    books,
    error: result.status === 'failed' ? result.error : null,
    reload,
    isBusy,
    failure,
    print: (request) => act(() => post(printedBooksPath(planDocumentId), request)),
    offer: (book, isOffered) => {
      const request: OfferBookRequest = { isOffered };
      return act(() => put(`${pathOf(book)}/offer`, request));
    },
    remove: (book) => act(() => del(pathOf(book))),
  };
}
