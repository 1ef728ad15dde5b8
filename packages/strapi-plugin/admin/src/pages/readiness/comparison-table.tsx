import type { Framework } from '@kotacerdas/core/framework';
import { formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { compareReadiness } from '@kotacerdas/core/readiness';
import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Cell } from '../../components/cell';
import { HeadCell } from '../../components/head-cell';
import { RowHead } from '../../components/row-head';
import { StackedTable } from '../../components/stacked-table';
import { comparisonRows } from '../../readiness/comparison-rows';
import { useText } from '../../translations/use-text';

interface ComparisonTableProps {
  framework: Framework;
  before: ReadinessAssessment;
  after: ReadinessAssessment;
}

/** Two periods side by side: the scores, and the change on only what was rated in both. */
export function ComparisonTable(props: ComparisonTableProps): React.JSX.Element {
  const { after, before, framework } = props;
  const { text, locale } = useText();
  const rows = React.useMemo(() => {
    const ratingsOf = (assessment: ReadinessAssessment) => ({
      ratings: assessment.consolidated?.ratings ?? [],
    });
    const comparison = compareReadiness(framework.readiness, ratingsOf(before), ratingsOf(after));
    return comparisonRows(comparison, framework, locale);
  }, [after, before, framework, locale]);
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(locale, value));
  const change = (value: number | null) =>
    value !== null && value > 0 ? `+${figure(value)}` : figure(value);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      <Typography tag="p" textColor="neutral600">
        {text('readiness.compare.text', { before: before.title, after: after.title })}
      </Typography>
      <StackedTable>
        <thead>
          <tr>
            <HeadCell>{text('readiness.compare.part')}</HeadCell>
            <HeadCell>{before.title}</HeadCell>
            <HeadCell>{after.title}</HeadCell>
            <HeadCell>{text('readiness.compare.change')}</HeadCell>
            <HeadCell>{text('readiness.compare.moved')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, isElement, name, score }) => (
            <tr key={id}>
              <RowHead paddingLeft={isElement ? 2 : 6}>
                <Typography fontWeight={isElement ? 'bold' : 'regular'}>
                  {name ?? text('readiness.compare.whole')}
                </Typography>
              </RowHead>
              <Cell data-label={before.title}>{figure(score.before)}</Cell>
              <Cell data-label={after.title}>{figure(score.after)}</Cell>
              <Cell data-label={text('readiness.compare.change')}>
                {change(score.likeForLike.change)}
              </Cell>
              <Cell data-label={text('readiness.compare.moved')}>
                {translateTerm(locale, `readiness.moved.${score.moved}`)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </StackedTable>
    </Flex>
  );
}
