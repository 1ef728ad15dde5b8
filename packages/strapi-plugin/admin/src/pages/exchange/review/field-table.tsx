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
  // Of what two people changed, the plan says something else by now: the choice above shows that.
  const isOpen = item.status === 'conflicting';
  // What is refused becomes nothing: there is but what the cell says.
  const isRefused = item.status === 'refused';
  const names = {
    before: text(isOpen ? 'exchange.conflict.base' : 'exchange.review.before'),
    after: text(isOpen ? 'exchange.conflict.ours' : 'exchange.review.after'),
  };
  const headings = [
    text('exchange.review.column'),
    text('exchange.review.cell'),
    text('exchange.review.original'),
    names.before,
    ...(isRefused ? [] : [names.after]),
  ];
  const nothing = text('exchange.review.nothing');
  const becomes = (after: string | null, original: string) =>
    after ?? (original === '' ? nothing : text('exchange.review.unread'));
  return (
    <StackedTable aria-label={text('exchange.review.fields', { label: item.label })}>
      <thead>
        <tr>
          {headings.map((name) => (
            <HeadCell key={name}>{name}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {item.fields.map(({ address, after, before, column, original, sheet }) => (
          <tr key={`${sheet}!${address} ${column.id}`}>
            <RowHead style={{ minWidth: '14rem', verticalAlign: 'top', textAlign: 'start' }}>
              {column[locale]}
            </RowHead>
            <Cell
              data-label={text('exchange.review.cell')}
              style={{ minWidth: '14rem', verticalAlign: 'top' }}
            >
              {address === '' ? text('exchange.review.all-rows', { sheet }) : `${sheet}!${address}`}
            </Cell>
            <Cell data-label={text('exchange.review.original')}>{original || nothing}</Cell>
            <Cell data-label={names.before}>{before ?? nothing}</Cell>
            {!isRefused && (
              <Cell data-label={names.after}>
                <strong>{becomes(after, original)}</strong>
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </StackedTable>
  );
}
