import type { ComparedStatus } from '@kotacerdas/core/exchange';
import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import {
  importReportPath,
  importsPath,
  type ImportCheck,
} from '../../../../../shared/contracts/imports';
import { importForm } from '../../../exchange/import-form';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { CommitBar } from './commit-bar';
import { CountFilters } from './count-filters';
import { ForAll } from './for-all';
import { NoteList } from './note-list';
import { ReportButton } from './report-button';
import { ReviewList } from './review-list';

interface ReviewStepProps {
  planDocumentId: string;
  file: FileImport;
  check: ImportCheck;
}

/** *Periksa*: what the file would do to the plan, and what still has to be chosen about it. */
export function ReviewStep({ check, file, planDocumentId }: ReviewStepProps): React.JSX.Element {
  const { text, locale } = useText();
  const [status, setStatus] = React.useState<ComparedStatus | null>(null);
  const { counts, items, itemsInAll, notes } = check;
  const shown = status === null ? items : items.filter((item) => item.status === status);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
        <div>
          <Typography tag="h3" variant="delta" fontWeight="bold">
            {text('exchange.review.title')}
          </Typography>
          <Typography tag="p">{text('exchange.review.text')}</Typography>
        </div>
        {file.state.file !== null && (
          <ReportButton
            path={importReportPath(planDocumentId)}
            renewingPath={importsPath(planDocumentId)}
            file={file.state.file}
            formOf={(sent) => importForm(sent, file.state, locale)}
          />
        )}
      </Flex>
      {notes.length > 0 && (
        <section aria-label={text('exchange.review.notes')}>
          <NoteList notes={notes} />
        </section>
      )}
      <CountFilters counts={counts} status={status} onChange={setStatus} />
      {counts.unchanged > 0 && (
        <Typography tag="p" textColor="neutral600">
          {text('exchange.review.unchanged', { count: counts.unchanged })}
        </Typography>
      )}
      <ForAll state={file.state} act={file.act} items={items} />
      <ReviewList
        key={status ?? 'all'}
        items={shown}
        choices={file.state.choices}
        onChoose={(item, choice) => file.act({ type: 'choose', keys: [item.key], choice })}
      />
      {itemsInAll > items.length && (
        <Typography tag="p" textColor="neutral600">
          {text('exchange.review.some', { shown: items.length, total: itemsInAll })}
        </Typography>
      )}
      <CommitBar file={file} />
    </Flex>
  );
}
