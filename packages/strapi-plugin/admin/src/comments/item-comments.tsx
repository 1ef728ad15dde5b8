import { formatInteger } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Message } from '@strapi/icons';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { historyPath, type ListHistoryResponse } from '../../../shared/contracts/history';
import { useAllowed } from '../api/use-allowed';
import { useLoaded } from '../api/use-loaded';
import { LoadError } from '../components/load-error';
import { formatMoment } from '../history/format-moment';
import { historyOf } from '../addresses/history-of';
import { useText } from '../translations/use-text';
import { CommentForm } from './comment-form';

interface ItemCommentsProps {
  planDocumentId: string;
  item: Pick<ReviewItem, 'type' | 'documentId' | 'canComment'>;
}

/** As many as are read before the whole history is. */
const shown = 10;

/** What was said of an item, latest first, and where an officer says something themselves; the same for every kind. */
export function ItemComments(props: ItemCommentsProps): React.JSX.Element | null {
  const { item, planDocumentId } = props;
  const { text, locale } = useText();
  const { mayReadHistory } = useAllowed();
  const [isOpen, setOpen] = React.useState(false);
  const id = React.useId();
  const { result, refresh, reload } = useLoaded<ListHistoryResponse['data']>(
    mayReadHistory
      ? historyPath(planDocumentId, { entry: item.documentId, act: 'comment', limit: shown })
      : null,
  );
  if (!mayReadHistory && !item.canComment) return null;
  const data = result.status === 'loaded' ? result.data : null;
  return (
    <Box>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<Message />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {data === null
          ? text('comments.title')
          : text('comments.count', { count: formatInteger(locale, data.total) })}
      </Button>
      {/* Folded away it stays as it is: what is typed isn't lost. */}
      <Box id={id} hidden={!isOpen} paddingTop={3}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {item.canComment && (
            <CommentForm planDocumentId={planDocumentId} item={item} onCommented={refresh} />
          )}
          {mayReadHistory && result.status === 'loading' && (
            <Loader small>{text('history.loading')}</Loader>
          )}
          {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
          {data?.changes.length === 0 && <Typography tag="p">{text('comments.none')}</Typography>}
          {data !== null && data.changes.length > 0 && (
            <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
              {data.changes.map((change) => (
                <li key={change.id}>
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {change.actor ?? text('history.system')} ·{' '}
                    <time dateTime={change.at}>{formatMoment(locale, change.at)}</time>
                  </Typography>
                  <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                    {change.reason}
                  </Typography>
                </li>
              ))}
            </Flex>
          )}
          {mayReadHistory && (
            <Link tag={RouterLink} to={historyOf(planDocumentId, item.documentId)}>
              {text('form.history')}
            </Link>
          )}
        </Flex>
      </Box>
    </Box>
  );
}
