import { Box, Button, Flex, Link } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { PageHeader } from '../../components/page-header';
import { CommentBox } from '../../comments/comment-box';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { historyOf } from '../../addresses/history-of';
import { PlanChooser } from '../plan/plan-chooser';
import type { PlanChoice } from '../plan/plan-page';
import { ExportProgress } from './export-progress';
import { noFilter, toHistoryQuery } from './history-filter';
import { HistoryFilters } from './history-filters';
import { ShownChanges } from './shown-changes';
import { useChanges } from './use-changes';
import { useExport } from './use-export';
import { useSettled } from './use-settled';

/** *Riwayat* of one plan, or of the entry that the address names. */
export function PlanHistory({ plan, plans, onChoose }: PlanChoice): React.JSX.Element {
  const { text } = useText();
  const [parameters] = useSearchParams();
  const entry = parameters.get('entry') ?? undefined;
  const [filter, setFilter] = React.useState(noFilter);
  const settled = useSettled(filter);
  const query = React.useMemo(() => toHistoryQuery(settled, entry), [settled, entry]);
  const loaded = useChanges(plan.documentId, query);
  const file = useExport(plan.documentId);
  const label = loaded.changes[0]?.label ?? '…';

  return (
    <>
      <PageHeader
        title={text('history.title')}
        subtitle={plan.title}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<Download />}
            disabled={loaded.changes.length === 0 || file.progress !== null}
            onClick={() =>
              // What is chosen now, even if the list has yet to follow.
              void file.start(
                toHistoryQuery(filter, entry),
                `${text('history.file')}-${plan.regionCode}.csv`,
              )
            }
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
          <Box>
            <ExportProgress progress={file.progress} onStop={file.stop} />
            <Panel
              title={
                entry === undefined ? text('history.all') : text('history.of', { item: label })
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
                      onCommented={loaded.reload}
                    />
                  </>
                )}
                <HistoryFilters
                  planDocumentId={plan.documentId}
                  filter={filter}
                  onChange={setFilter}
                />
                <ShownChanges
                  planDocumentId={plan.documentId}
                  loaded={loaded}
                  isFiltered={Object.keys(toHistoryQuery(filter)).length > 0}
                  onShowAll={() => setFilter(noFilter)}
                />
              </Flex>
            </Panel>
          </Box>
        </Flex>
      </Layouts.Content>
    </>
  );
}
