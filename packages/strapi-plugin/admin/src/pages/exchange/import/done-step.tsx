import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Note } from '../../../components/note';
import { importedLists } from '../../../exchange/choices/imported-lists';
import { pageOfList } from '../../../exchange/page-of-list';
import type { FileImport } from '../../../exchange/use-import-file';
import { useText } from '../../../translations/use-text';
import { homeAddress } from '../../../item-filter/item-filter-address';
import { pagePath } from '../../../addresses/page-path';
import { UndoButton } from '../records/undo-button';
import { importedFilter } from './imported-filter';

interface DoneStepProps {
  planDocumentId: string;
  file: FileImport;
}

/** What was imported, where it is now, and the way to take it back. */
export function DoneStep({ file, planDocumentId }: DoneStepProps): React.JSX.Element {
  const { text } = useText();
  const { outcome } = file.state;
  const record = outcome?.record ?? null;
  const { areAll, lists } = importedLists(file.state);
  const pages = new Set(lists.map((list) => pageOfList[list]));
  const query = new URLSearchParams({ plan: planDocumentId });
  const imported = record === null ? null : importedFilter(record, areAll ? lists : null);
  const again = () => file.act({ type: 'restarted' });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Note tone="success">
        <Typography tag="h3" variant="delta">
          {text('exchange.done.title')}
        </Typography>
        <p>
          {record === null
            ? text('exchange.done.nothing')
            : text('exchange.done.text', {
                name: record.fileName,
                created: record.created,
                updated: record.updated,
              })}
        </p>
      </Note>
      {imported !== null && (
        <Box>
          <Typography tag="p">{text('exchange.done.next')}</Typography>
          <Link tag={RouterLink} to={homeAddress(planDocumentId, imported)}>
            {text('exchange.done.submit')}
          </Link>
        </Box>
      )}
      {pages.size > 0 && (
        <Box>
          <Typography tag="p">{text('exchange.done.open')}</Typography>
          <Flex tag="ul" gap={4} wrap="wrap">
            {[...pages].map((page) => (
              <li key={page}>
                <Link tag={RouterLink} to={`${pagePath(page)}?${query}`}>
                  {text(`pages.${page}`)}
                </Link>
              </li>
            ))}
          </Flex>
        </Box>
      )}
      <Flex gap={3} wrap="wrap">
        <Button onClick={again}>{text('exchange.done.again')}</Button>
        {record !== null && record.canUndo && (
          <UndoButton planDocumentId={planDocumentId} record={record} onUndone={file.undone} />
        )}
      </Flex>
    </Flex>
  );
}
