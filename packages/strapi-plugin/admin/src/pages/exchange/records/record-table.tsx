import { Typography } from '@strapi/design-system';
import type { ImportRecord } from '../../../../../shared/contracts/imports';
import { Cell } from '../../../components/cell';
import { HeadCell } from '../../../components/head-cell';
import { RowHead } from '../../../components/row-head';
import { StackedTable } from '../../../components/stacked-table';
import { formatMoment } from '../../../history/format-moment';
import { useText } from '../../../translations/use-text';
import { UndoButton } from './undo-button';

interface RecordTableProps {
  planDocumentId: string;
  records: readonly ImportRecord[];
  onUndone: (record: ImportRecord) => void;
}

/** One line for each import, newest first. */
export function RecordTable({ onUndone, planDocumentId, records }: RecordTableProps) {
  const { text, locale } = useText();
  const headings = ['file', 'at', 'by', 'counts'] as const;
  const somebody = text('exchange.file.somebody');
  return (
    <StackedTable aria-label={text('exchange.history.title')}>
      <thead>
        <tr>
          {headings.map((name) => (
            <HeadCell key={name}>{text(`exchange.history.${name}`)}</HeadCell>
          ))}
          <HeadCell isHidden>{text('exchange.history.act')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => {
          const { at, by, created, documentId, fileName, kind, undoneAt, undoneBy, updated } =
            record;
          return (
            <tr key={documentId}>
              <RowHead style={{ minWidth: '16rem', verticalAlign: 'top', textAlign: 'start' }}>
                <Typography tag="div" fontWeight="semiBold">
                  {fileName}
                </Typography>
                {kind === 'rpjmd' && (
                  <Typography variant="pi" textColor="neutral600">
                    {text('exchange.history.rpjmd')}
                  </Typography>
                )}
              </RowHead>
              <Cell data-label={text('exchange.history.at')}>{formatMoment(locale, at)}</Cell>
              <Cell data-label={text('exchange.history.by')}>{by ?? somebody}</Cell>
              <Cell data-label={text('exchange.history.counts')}>
                {text('exchange.history.count', { created, updated })}
              </Cell>
              <Cell>
                {undoneAt !== null && (
                  <Typography textColor="neutral600">
                    {text('exchange.history.undone', {
                      by: undoneBy ?? somebody,
                      at: formatMoment(locale, undoneAt),
                    })}
                  </Typography>
                )}
                {undoneAt === null && record.canUndo && (
                  <UndoButton
                    planDocumentId={planDocumentId}
                    record={record}
                    onUndone={() => onUndone(record)}
                  />
                )}
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </StackedTable>
  );
}
