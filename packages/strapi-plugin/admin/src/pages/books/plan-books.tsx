import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import { booksPath, type ListBooksResponse } from '../../../../shared/contracts/book';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { IssueList } from '../../components/issue-list';
import { LoadError } from '../../components/load-error';
import { Note } from '../../components/note';
import { PageHeader } from '../../components/page-header';
import { useText } from '../../translations/use-text';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { BookChoice } from './book-choice';
import { chosenBook, type ChosenBook } from './chosen-book';
import { EmblemPanel } from './emblem/emblem-panel';
import { OpenBook } from './open-book';
import { PrintedBooks } from './printed/printed-books';

/** The books of one plan: which one is open stands in the address. */
export function PlanBooks({ onChoose, plan, plans }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const { refresh, reload, result } = useLoaded<ListBooksResponse['data']>(
    booksPath(plan.documentId),
    true,
  );
  // What is typed beside a book stays on the screen while the list is asked for again.
  const list = useLatest(result);
  const [parameters, setParameters] = useSearchParams();
  const asked = { book: parameters.get('book'), of: parameters.get('of') };
  const chosen = list === null ? null : chosenBook(list, asked);
  const choose = ({ of, templateId }: ChosenBook) =>
    setParameters({ plan: plan.documentId, book: templateId, of: String(of) });
  return (
    <>
      <PageHeader title={text('books.title')} subtitle={plan.title} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {plans.length > 1 && (
            <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={onChoose} />
          )}
          {result.status === 'loading' && list === null && (
            <Page.Loading>{text('books.loading')}</Page.Loading>
          )}
          {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
          {list !== null && list.draftIssues.length > 0 && (
            <>
              <Note tone="danger">{text('books.draft-issues')}</Note>
              <IssueList issues={list.draftIssues} kind="refused" />
            </>
          )}
          {list !== null && chosen === null && list.draftIssues.length === 0 && (
            <EmptyStateLayout shadow="tableShadow" hasRadius content={text('books.none')} />
          )}
          {list !== null && list.issues.length > 0 && (
            <IssueList issues={list.issues} kind="warnings" />
          )}
          {list !== null && chosen !== null && (
            <>
              <BookChoice list={list} chosen={chosen} onChoose={choose} />
              <OpenBook
                key={chosen.templateId}
                planDocumentId={plan.documentId}
                chosen={chosen}
                onSaved={refresh}
              >
                <PrintedBooks plan={plan} chosen={chosen} />
              </OpenBook>
              <EmblemPanel planDocumentId={plan.documentId} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
