import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { PlanPage } from '../plan/plan-page';
import { PlanRpjmdImport } from './plan-rpjmd-import';

/** *Impor RPJMD*: the region's plan of five years out of a file, and what of it comes into the action plan. */
export default function RpjmdImportPage(): React.JSX.Element {
  const { text } = useText();
  return (
    <PlanPage title={text('rpjmd.title')} subtitle={text('rpjmd.subtitle')}>
      {(choice) => <PlanRpjmdImport key={choice.plan.documentId} {...choice} />}
    </PlanPage>
  );
}
