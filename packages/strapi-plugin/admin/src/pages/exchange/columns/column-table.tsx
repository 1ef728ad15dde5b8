import type { Mapping } from '@kotacerdas/core/exchange';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportSheet, ImportTopic } from '../../../../../shared/contracts/imports';
import { Cell } from '../../../components/cell';
import { HeadCell } from '../../../components/head-cell';
import { RowHead } from '../../../components/row-head';
import { StackedTable } from '../../../components/stacked-table';
import { chosenKey } from '../../../exchange/mapping/chosen-key';
import { chosenUnit } from '../../../exchange/mapping/chosen-unit';
import { columnLetter } from '../../../exchange/mapping/column-letter';
import { withColumn } from '../../../exchange/mapping/with-column';
import { withUnit } from '../../../exchange/mapping/with-unit';
import { useText } from '../../../translations/use-text';
import { ColumnSelect } from './column-select';
import { MatchBadge } from './match-badge';
import { UnitSelect } from './unit-select';

interface ColumnTableProps {
  sheet: ImportSheet;
  topic: ImportTopic;
  mapping: Mapping | undefined;
  onChange: (mapping: Mapping) => void;
}

/** The columns of a sheet, from the left: what stands in them, and the field that each fills. */
export function ColumnTable(props: ColumnTableProps): React.JSX.Element {
  const { mapping, onChange, sheet, topic } = props;
  const { text } = useText();
  const headings = ['column', 'samples', 'field', 'sure'] as const;
  return (
    <StackedTable aria-label={text('exchange.columns.table', { sheet: sheet.name })}>
      <thead>
        <tr>
          {headings.map((name) => (
            <HeadCell key={name}>{text(`exchange.columns.${name}`)}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.columns.map((column) => {
          const letter = columnLetter(column.column);
          const header = column.header || text('exchange.columns.no-header');
          return (
            <tr key={column.column}>
              <RowHead>
                <Typography textColor="neutral600">{letter} </Typography>
                <Typography fontWeight="semiBold">{header}</Typography>
              </RowHead>
              <Cell data-label={text('exchange.columns.samples')}>
                {column.samples.join(' · ') || text('exchange.columns.no-samples')}
              </Cell>
              <Cell style={{ minWidth: '24rem' }}>
                <ColumnSelect
                  label={text('exchange.columns.field-of', { letter, header })}
                  topic={topic}
                  value={chosenKey(column, mapping)}
                  onChange={(key) =>
                    onChange(withColumn(sheet, mapping, { column: column.column, key }))
                  }
                />
                {column.unit !== null && chosenKey(column, mapping) === column.key && (
                  <Box paddingTop={2} maxWidth="32rem">
                    <UnitSelect
                      letter={letter}
                      unit={column.unit}
                      value={chosenUnit(column, mapping)}
                      onChange={(unit) => onChange(withUnit(sheet, mapping, column, unit))}
                    />
                  </Box>
                )}
              </Cell>
              <Cell>
                <MatchBadge column={column} topic={topic} chosen={chosenKey(column, mapping)} />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </StackedTable>
  );
}
