import { Page } from '@strapi/strapi/admin';
import * as React from 'react';
import { assessmentPath, type GetAssessmentResponse } from '../../../../shared/contracts/readiness';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { ViewTabs } from '../../components/view-tabs';
import { useText } from '../../translations/use-text';
import type { AssessmentProps } from './assessment-props';
import { ConsolidationView } from './consolidation-view';
import { OwnSheets } from './own-sheets';
import { ResultsView } from './results-view';

/** One period: what the officer rates, what the region decides, and what comes of both. */
export function AssessmentViews(props: AssessmentProps): React.JSX.Element {
  const { assessment, planDocumentId } = props;
  const { text } = useText();
  const { result, reload } = useLoaded<GetAssessmentResponse['data']>(
    assessmentPath(planDocumentId, assessment.id),
  );
  if (result.status === 'loading') return <Page.Loading>{text('readiness.loading')}</Page.Loading>;
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  const own = result.data.sheets.filter(({ rater }) => rater.role !== 'consolidated');
  const decided = result.data.sheets.find(({ rater }) => rater.role === 'consolidated');
  const views = [
    ...(own.length === 0
      ? []
      : [
          {
            name: 'own' as const,
            title: text('readiness.view.own'),
            content: () => <OwnSheets {...props} sheets={own} />,
          },
        ]),
    ...(decided === undefined
      ? []
      : [
          {
            name: 'consolidation' as const,
            title: text('readiness.view.consolidation'),
            content: () => <ConsolidationView {...props} sheet={decided} />,
          },
        ]),
    {
      name: 'results' as const,
      title: text('readiness.view.results'),
      content: () => <ResultsView {...props} />,
    },
  ];
  return <ViewTabs label={text('readiness.views')} views={views} />;
}
