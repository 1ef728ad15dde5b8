import type { Mapping } from '@kotacerdas/core/exchange';
import { Box, Grid } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportSheet, ImportTopic } from '../../../../../shared/contracts/imports';
import { Note } from '../../../components/note';
import { chosenKey } from '../../../exchange/mapping/chosen-key';
import { withValue } from '../../../exchange/mapping/with-value';
import { useText } from '../../../translations/use-text';
import { CommonValue } from './common-value';

interface MissingColumnsProps {
  sheet: ImportSheet;
  topic: ImportTopic;
  mapping: Mapping | undefined;
  onChange: (mapping: Mapping) => void;
}

/** Required columns that the sheet lacks, and what all its rows have in common instead. */
export function MissingColumns(props: MissingColumnsProps): React.JSX.Element | null {
  const { mapping, onChange, sheet, topic } = props;
  const { text, locale } = useText();
  const values = mapping?.values ?? {};
  const isChosen = (key: string) =>
    sheet.columns.some((column) => chosenKey(column, mapping) === key);
  const lacking = topic.columns.filter(
    ({ key }) => (sheet.missing.includes(key) || key in values) && !isChosen(key),
  );
  if (lacking.length === 0) return null;
  return (
    <Note>
      {text('exchange.columns.missing')}
      <Box paddingTop={3}>
        <Grid.Root gap={3}>
          {lacking.map(({ key, title }) => (
            <Grid.Item key={key} col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <CommonValue
                label={text('exchange.columns.value', { name: title[locale] })}
                value={values[key] ?? ''}
                onChange={(value) => onChange(withValue(sheet, mapping, { key, value }))}
              />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Box>
    </Note>
  );
}
