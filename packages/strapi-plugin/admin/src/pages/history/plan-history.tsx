import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { CommentBox } from '../../comments/comment-box';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useReader } from '../../history/use-reader';
import { useText } from '../../translations/use-text';
import { historyOf } from '../plan/history-of';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { ChangeList } from './change-list';
import { downloadText } from './download-text';
import { filterChanges, type HistoryFilter } from './filter-changes';
import { HistoryFilters } from './history-filters';
import { historyCsv } from './history-csv';
import { useChanges } from './use-changes';
import { useRestore } from './use-restore';

/** *Riwayat* of one plan, or of the entry that the address names. */
export function PlanHistory({ plan, plans, onChoose }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const reader = useReader();
  const [parameters] = useSearchParams();
  const entry = parameters.get('entry') ?? undefined;
  const { changes, error, hasMore, isLoading, loadOlder, reload } = useChanges(
    plan.documentId,
    entry,
  );
  const { restore, restoringId } = useRestore(plan.documentId, reload);
  const [filter, setFilter] = React.useState<HistoryFilter>({ act: null, type: null });
  const shown = filterChanges(changes, filter);
  const csvName = `${text('history.file')}-${plan.regionCode}.csv`;

  return (
    <>
      <Layouts.Header
        title={text('history.title')}
        subtitle={plan.title}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<Download />}
            disabled={shown.length === 0}
            onClick={() => downloadText(csvName, 'text/csv', historyCsv(shown, reader))}
          >
            {text('history.export')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {plans.length > 1 && (
            <PlanChooser plans={plans} chosenId={plan.documentId} onChoose={onChoose} />
          )}
          <Panel
            title={
              entry === undefined
                ? text('history.all')
                : text('history.of', { item: changes[0]?.label ?? '…' })
            }
          >
            <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
              {entry !== undefined && (
                <>
                  <Link tag={RouterLink} to={historyOf(plan.documentId)}>
                    {text('history.whole')}
                  </Link>
                  <CommentBox
                    planDocumentId={plan.documentId}
                    documentId={entry}
                    onCommented={reload}
                  />
                </>
              )}
              {changes.length > 0 && (
                <HistoryFilters changes={changes} filter={filter} onChange={setFilter} />
              )}
              <Typography tag="p" role="status" textColor="neutral600">
                {isLoading && text('history.loading')}
                {!isLoading &&
                  changes.length > 0 &&
                  text('history.shown', { count: shown.length, total: changes.length })}
              </Typography>
              <ChangeList
                changes={shown}
                restoringId={restoringId}
                onRestore={(id) => void restore(id)}
              />
              {!isLoading && shown.length === 0 && error === null && (
                <Typography tag="p">
                  {text(changes.length === 0 ? 'history.empty' : 'history.empty-filtered')}
                </Typography>
              )}
              {error !== null && <LoadError error={error} onRetry={loadOlder} />}
              {hasMore && error === null && (
                <Flex>
                  <Button variant="tertiary" loading={isLoading} onClick={loadOlder}>
                    {text('history.older')}
                  </Button>
                </Flex>
              )}
            </Flex>
          </Panel>
        </Flex>
      </Layouts.Content>
    </>
  );
}
