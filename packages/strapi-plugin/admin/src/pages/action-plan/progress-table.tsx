import { formatDate, formatPercent, translateTerm } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { foundPrograms } from '../../action-plan/found-programs';
import { Cell } from '../../components/cell';
import { HeadCell } from '../../components/head-cell';
import { LinkLike } from '../../components/link-like';
import { RowHead } from '../../components/row-head';
import { StackedTable } from '../../components/stacked-table';
import { Surface } from '../../components/surface';
import { useText } from '../../translations/use-text';
import type { LivePlan } from '../plan/sound-plan';
import { ReportButton } from './report-button';

interface ProgressTableProps {
  planDocumentId: string;
  live: LivePlan;
  /** The entries of the programmes, as far as the officer sees them. */
  programs: readonly ReviewItem[];
  onOpen: (documentId: string) => void;
}

const atOnce = 25;

/** *Kemajuan*: what was last reported of each programme, and a report of one's own. */
export function ProgressTable({
  live,
  planDocumentId,
  onOpen,
  programs,
}: ProgressTableProps): React.JSX.Element {
  const { text, locale } = useText();
  const entries = React.useMemo(
    () => new Map(programs.map((entry) => [entry.id, entry])),
    [programs],
  );
  const [search, setSearch] = React.useState('');
  const [most, setMost] = React.useState(atOnce);
  const found = React.useMemo(
    () => foundPrograms(live.masterplan, search, ({ id }) => entries.get(id)?.canReport === true),
    [entries, live.masterplan, search],
  );
  const more = Math.min(atOnce, found.length - most);
  return (
    <Surface>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <SearchForm onSubmit={(event: React.FormEvent) => event.preventDefault()}>
          <Searchbar
            name="program"
            value={search}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
            onClear={() => setSearch('')}
            clearLabel={text('home.empty.unfilter')}
            placeholder={text('action-plan.search')}
          >
            {text('action-plan.search')}
          </Searchbar>
        </SearchForm>
        {found.length === 0 && <Typography tag="p">{text('action-plan.none-found')}</Typography>}
        <StackedTable>
          <thead>
            <tr>
              <HeadCell>{text('action-plan.column.program')}</HeadCell>
              <HeadCell>{text('action-plan.column.opd')}</HeadCell>
              <HeadCell>{text('action-plan.column.status')}</HeadCell>
              <HeadCell>{text('action-plan.column.progress')}</HeadCell>
              <HeadCell isHidden>{text('action-plan.column.report')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map(({ opd, program, report }) => {
              const entry = entries.get(program.id);
              const name = `${program.code} ${program.name}`;
              return (
                <tr key={program.id}>
                  <RowHead>
                    {entry === undefined ? (
                      <Typography fontWeight="semiBold">{name}</Typography>
                    ) : (
                      <LinkLike type="button" onClick={() => onOpen(entry.documentId)}>
                        {name}
                      </LinkLike>
                    )}
                  </RowHead>
                  <Cell data-label={text('action-plan.column.opd')}>{opd}</Cell>
                  <Cell keepsWords data-label={text('action-plan.column.status')}>
                    {translateTerm(locale, `program.status.${program.status}`)}
                  </Cell>
                  <Cell data-label={text('action-plan.column.progress')}>
                    {report === null
                      ? text('action-plan.no-report')
                      : text('action-plan.reported', {
                          percent: formatPercent(locale, report.percent),
                          day: formatDate(locale, report.reportedOn),
                        })}
                  </Cell>
                  <Cell>
                    {entry?.canReport === true && (
                      <ReportButton
                        planDocumentId={planDocumentId}
                        program={program}
                        documentId={entry.documentId}
                        onReported={live.refresh}
                      />
                    )}
                  </Cell>
                </tr>
              );
            })}
          </tbody>
        </StackedTable>
        {more > 0 && (
          <Box>
            <Button variant="tertiary" onClick={() => setMost(most + atOnce)}>
              {text('action-plan.more', { count: more })}
            </Button>
          </Box>
        )}
      </Flex>
    </Surface>
  );
}
