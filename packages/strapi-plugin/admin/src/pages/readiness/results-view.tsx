import { previousAssessment } from '@kotacerdas/core/masterplan';
import { scoreReadiness } from '@kotacerdas/core/readiness';
import { Badge, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Panel } from '../../components/panel';
import { Surface } from '../../components/surface';
import { KcGapChart } from '../../components/widgets/kc-gap-chart';
import { KcReadinessRadar } from '../../components/widgets/kc-readiness-radar';
import { useText } from '../../translations/use-text';
import type { AssessmentProps } from './assessment-props';
import { ComparisonTable } from './comparison-table';

/** *Hasil*: what the final levels come to, where the gaps are, and what changed since the period before. */
export function ResultsView({ assessment, live }: AssessmentProps): React.JSX.Element {
  const { text, locale } = useText();
  const { asOf, framework, masterplan } = live;
  if (assessment.consolidated === null) {
    return <Typography tag="p">{text('readiness.results.none')}</Typography>;
  }
  const { coverage } = scoreReadiness(framework.readiness, assessment.consolidated.ratings);
  const before = previousAssessment(masterplan.readiness, assessment);
  const given = { lang: locale, masterplan, framework, asOf, assessment: assessment.id };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={2} wrap="wrap">
        <Badge>{text('readiness.simulation')}</Badge>
        <Typography textColor="neutral600">{text('readiness.simulation.text')}</Typography>
      </Flex>
      {coverage.missing > 0 && (
        <Typography tag="p" role="note" textColor="warning700">
          {text('readiness.results.part', { ...coverage })}
        </Typography>
      )}
      <Surface>
        <KcReadinessRadar {...given} />
      </Surface>
      <Surface>
        <KcGapChart {...given} order="gap" />
      </Surface>
      <Panel title={text('readiness.compare.title')}>
        {before === null ? (
          <Typography tag="p" textColor="neutral600">
            {text('readiness.compare.none')}
          </Typography>
        ) : (
          <ComparisonTable framework={framework} before={before} after={assessment} />
        )}
      </Panel>
    </Flex>
  );
}
