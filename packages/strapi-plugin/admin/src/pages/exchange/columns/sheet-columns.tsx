import type { Mapping } from '@kotacerdas/core/exchange';
import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportSheet, ImportTopic } from '../../../../../shared/contracts/imports';
import { PlainSelect } from '../../../components/plain-select';
import { useText } from '../../../translations/use-text';
import { ColumnTable } from './column-table';
import { MissingColumns } from './missing-columns';

interface SheetColumnsProps {
  sheet: ImportSheet;
  topics: readonly ImportTopic[];
  mapping: Mapping | undefined;
  /** Keys of required columns that have to be said before one goes on. */
  unfilled: readonly string[];
  onChange: (mapping: Mapping) => void;
}

/** A select's own word for a sheet that isn't read. */
const unread = 'unread';

/** One sheet: which part of the plan it holds, and what each of its columns is. */
export function SheetColumns(props: SheetColumnsProps): React.JSX.Element {
  const { mapping, onChange, sheet, topics, unfilled } = props;
  const { text, locale } = useText();
  const chosen = mapping === undefined ? sheet.topic : mapping.topic;
  const topic = topics.find((each) => each.topic === chosen);
  const choose = (value: string) =>
    onChange({ topic: topics.find((each) => each.topic === value)?.topic ?? null, columns: [] });
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box maxWidth="40rem">
          <PlainSelect
            label={text('exchange.columns.topic', { sheet: sheet.name })}
            value={chosen ?? unread}
            options={[
              ...topics.map((each) => ({ value: each.topic, name: each.title[locale] })),
              { value: unread, name: text('exchange.columns.unread') },
            ]}
            onChange={choose}
          />
        </Box>
        {topic !== undefined && (
          <>
            <Typography tag="p" textColor="neutral700">
              {[
                sheet.headerRow !== null &&
                  text('exchange.columns.header-row', { row: sheet.headerRow }),
                `${text('exchange.columns.rows', { rows: sheet.rows, leftOut: sheet.leftOut })}.`,
                sheet.remembered && text('exchange.columns.remembered'),
              ]
                .filter(Boolean)
                .join(' ')}
            </Typography>
            <MissingColumns
              sheet={sheet}
              topic={topic}
              mapping={mapping}
              unfilled={unfilled}
              onChange={onChange}
            />
            <ColumnTable sheet={sheet} topic={topic} mapping={mapping} onChange={onChange} />
          </>
        )}
      </Flex>
    </Box>
  );
}
