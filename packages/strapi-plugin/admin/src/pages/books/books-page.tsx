import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanBooks } from './plan-books';

/** *Buku*: the books of a plan as they read now, what they lack, and what officers add to them. */
export default function BooksPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('books.title')} subtitle={text('books.subtitle')}>
      {(choice) => <PlanBooks key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
