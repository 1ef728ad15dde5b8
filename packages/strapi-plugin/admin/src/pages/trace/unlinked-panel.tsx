import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { Box, Button, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useEntries } from '../../api/use-entries';
import { Cell } from '../../components/cell';
import { HeadCell } from '../../components/head-cell';
import { ItemLink } from '../../components/item-link';
import { Panel } from '../../components/panel';
import { RowHead } from '../../components/row-head';
import { StackedTable } from '../../components/stacked-table';
import { unlinkedItems } from '../../trace/unlinked-items';
import { useText } from '../../translations/use-text';

interface UnlinkedPanelProps {
  planDocumentId: string;
  masterplan: Masterplan;
  framework: Framework;
}

const atOnce = 20;

/** *Yang belum terhubung*: each of them with what it lacks and a way to its form. */
export function UnlinkedPanel(props: UnlinkedPanelProps): React.JSX.Element {
  const { framework, masterplan, planDocumentId } = props;
  const { text, locale } = useText();
  const entryOf = useEntries(planDocumentId);
  const [most, setMost] = React.useState(atOnce);
  const items = React.useMemo(
    () => unlinkedItems(masterplan, framework, locale),
    [masterplan, framework, locale],
  );
  const more = Math.min(atOnce, items.length - most);
  return (
    <Panel title={text('trace.unlinked.title', { count: items.length })}>
      <Typography tag="p" textColor="neutral600" paddingBottom={3}>
        {text(introduction(masterplan, items.length))}
      </Typography>
      {items.length > 0 && (
        <StackedTable>
          <thead>
            <tr>
              <HeadCell>{text('table.item')}</HeadCell>
              <HeadCell>{text('trace.unlinked.question')}</HeadCell>
              <HeadCell>{text('table.opd')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, most).map(({ code, item, key, lacks, opd, title }) => (
              <tr key={key}>
                <RowHead>
                  <ItemLink planDocumentId={planDocumentId} item={item} entryOf={entryOf}>
                    {code === null ? title : `${code} ${title}`}
                  </ItemLink>
                </RowHead>
                <Cell>{lacks}</Cell>
                <Cell data-label={text('table.opd')}>{opd ?? '–'}</Cell>
              </tr>
            ))}
          </tbody>
        </StackedTable>
      )}
      {more > 0 && (
        <Box paddingTop={3}>
          <Button variant="tertiary" onClick={() => setMost(most + atOnce)}>
            {text('trace.unlinked.more', { count: more })}
          </Button>
        </Box>
      )}
    </Panel>
  );
}

/** A plan without anything in it isn't one whose items are all linked. */
function introduction({ innovations, needs, problems, programs }: Masterplan, unlinked: number) {
  if (unlinked > 0) return 'trace.unlinked.text';
  const isEmpty = [problems, needs, innovations, programs].every(({ length }) => length === 0);
  return isEmpty ? 'trace.unlinked.empty' : 'trace.unlinked.none';
}
