import type * as React from 'react';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import { Cell } from '../../../components/cell';
import { HeadCell } from '../../../components/head-cell';
import { RowHead } from '../../../components/row-head';
import { StackedTable } from '../../../components/stacked-table';
import { useText } from '../../../translations/use-text';

/** The fields of an item that the file changes: what its cell says, what the plan says now, and what it becomes. */
export function FieldTable({ item }: { item: ImportItem }): React.JSX.Element {
  const { text, locale } = useText();
  const headings = ['column', 'cell', 'original', 'before', 'after'] as const;
  const nothing = text('exchange.review.nothing');
  const becomes = (after: string | null, original: string) =>
    after ?? (original === '' ? nothing : text('exchange.review.unread'));
  return (
    <StackedTable aria-label={text('exchange.review.fields', { label: item.label })}>
      <thead>
        <tr>
          {headings.map((name) => (
            <HeadCell key={name}>{text(`exchange.review.${name}`)}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {item.fields.map(({ address, after, before, column, original, sheet }) => (
          <tr key={`${sheet}!${address}`}>
            <RowHead>{column[locale]}</RowHead>
            <Cell data-label={text('exchange.review.cell')}>{`${sheet}!${address}`}</Cell>
            <Cell data-label={text('exchange.review.original')}>{original || nothing}</Cell>
            <Cell data-label={text('exchange.review.before')}>{before ?? nothing}</Cell>
            <Cell data-label={text('exchange.review.after')}>
              <strong>{becomes(after, original)}</strong>
            </Cell>
          </tr>
        ))}
      </tbody>
    </StackedTable>
  );
}
