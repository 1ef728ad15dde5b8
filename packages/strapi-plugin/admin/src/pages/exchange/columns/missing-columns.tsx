import type { Mapping } from '@kotacerdas/core/exchange';
import { Box, Grid } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportSheet, ImportTopic } from '../../../../../shared/contracts/imports';
import { Note } from '../../../components/note';
import { lackingColumns } from '../../../exchange/mapping/lacking-columns';
import { withValue } from '../../../exchange/mapping/with-value';
import { useText } from '../../../translations/use-text';
import { CommonChoice } from './common-choice';
import { CommonValue } from './common-value';

interface MissingColumnsProps {
  sheet: ImportSheet;
  topic: ImportTopic;
  mapping: Mapping | undefined;
  /** Keys of those that have to be said before one goes on. */
  unfilled: readonly string[];
  onChange: (mapping: Mapping) => void;
}

/** Required columns that the sheet lacks, and what all its rows have in common instead. */
export function MissingColumns(props: MissingColumnsProps): React.JSX.Element | null {
  const { mapping, onChange, sheet, topic, unfilled } = props;
  const { text, locale } = useText();
  const values = mapping?.values ?? {};
  const lacking = lackingColumns(sheet, topic, mapping);
  if (lacking.length === 0) return null;
  return (
    <Note>
      {text('exchange.columns.missing')}
      <Box paddingTop={3}>
        <Grid.Root gap={3}>
          {lacking.map((column) => {
            const { choices, key, title } = column;
            const value = values[key] ?? '';
            const isUnfilled = unfilled.includes(key);
            const common = {
              label: text('exchange.columns.value', { name: title[locale] }),
              error: isUnfilled ? text('exchange.columns.unfilled') : null,
              value,
              onChange: (said: string) => onChange(withValue(sheet, mapping, { key, value: said })),
            };
            return (
              <Grid.Item key={key} col={4} s={6} xs={12} direction="column" alignItems="stretch">
                <div {...(isUnfilled ? { 'data-unfilled': '' } : {})}>
                  {choices.length > 0 ? (
                    <CommonChoice column={column} {...common} />
                  ) : (
                    <CommonValue {...common} />
                  )}
                </div>
              </Grid.Item>
            );
          })}
        </Grid.Root>
      </Box>
    </Note>
  );
}
