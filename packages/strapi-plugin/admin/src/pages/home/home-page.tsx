import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanHome } from './plan-home';

/** *Beranda*: what waits for the officer, and how far the plan has come. */
export function HomePage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('home.title')} subtitle={text('home.subtitle')}>
      {(choice) => <PlanHome key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
