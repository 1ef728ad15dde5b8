import { formatNumber } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { HeadCell } from '../../components/head-cell';
import { StackedTable } from '../../components/stacked-table';
import { indicatorNames } from '../../readiness/indicator-names';
import { opinionRows } from '../../readiness/opinion-rows';
import { useText } from '../../translations/use-text';
import type { AssessmentProps } from './assessment-props';
import { OpinionLine } from './opinion-line';

/** Enough to begin the discussion with. */
const shownAtFirst = 6;

/** All OPDs' levels side by side, where they lie furthest apart first. */
export function OpinionTable({ assessment, live }: AssessmentProps): React.JSX.Element {
  const { text, locale } = useText();
  const { framework, masterplan } = live;
  const [showsAll, setShowsAll] = React.useState(false);
  const opinions = React.useMemo(() => opinionRows(framework, assessment), [framework, assessment]);
  const { agreement, raters, rows } = opinions;
  const disputed = rows.filter(({ accord }) => accord === 'disputed').length;
  const shown = showsAll ? rows : rows.slice(0, shownAtFirst);
  const nameOf = indicatorNames(framework, locale);
  const opdName = (id: string) => masterplan.opds.find((opd) => opd.id === id)?.shortName ?? id;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      <Typography tag="p" textColor="neutral600">
        {text('readiness.opinions.text', {
          raters,
          opds: masterplan.opds.length,
          disputed,
          indicators: rows.length,
        })}
        {agreement !== null &&
          ` ${text('readiness.opinions.agreement', { alpha: formatNumber(locale, agreement) })}`}
      </Typography>
      <StackedTable>
        <thead>
          <tr>
            <HeadCell>{text('readiness.column.indicator')}</HeadCell>
            <HeadCell>{text('readiness.column.opinions')}</HeadCell>
            <HeadCell>{text('readiness.column.range')}</HeadCell>
            <HeadCell>{text('readiness.column.suggestion')}</HeadCell>
            <HeadCell>{text('readiness.column.decided')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <OpinionLine
              key={row.indicatorId}
              row={row}
              name={nameOf(row.indicatorId)}
              opdName={opdName}
              opds={masterplan.opds.length}
            />
          ))}
        </tbody>
      </StackedTable>
      {rows.length > shownAtFirst && (
        <Box>
          <Button variant="tertiary" onClick={() => setShowsAll(!showsAll)}>
            {showsAll
              ? text('readiness.opinions.fewer')
              : text('readiness.opinions.all', { count: rows.length })}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
