import { formatDate } from '@kotacerdas/core/locale';
import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { sinceDecision } from '../../../shared/approval/since-decision';
import type { ReviewItem } from '../../../shared/contracts/approval';
import {
  historyPath,
  mostLines,
  type ListHistoryResponse,
} from '../../../shared/contracts/history';
import { historyOf } from '../addresses/history-of';
import { useLoaded } from '../api/use-loaded';
import { FailureLine } from '../components/failure-line';
import { useText } from '../translations/use-text';
import { isPartField } from './is-part-field';
import { tellChange } from './tell-change';
import { ToldFields } from './told-fields';
import { useReader } from './use-reader';

interface ChangedSinceProps {
  planDocumentId: string;
  item: ReviewItem;
}

/** For whoever decides on an item: what was changed of it since somebody last did, or that nobody has. */
export function ChangedSince({ item, planDocumentId }: ChangedSinceProps): React.JSX.Element {
  const { documentId } = item;
  const { text } = useText();
  const { result } = useLoaded<ListHistoryResponse['data']>(
    historyPath(planDocumentId, { entry: documentId, limit: mostLines }),
  );
  return (
    <Box
      tag="section"
      aria-label={text('review.changes')}
      background="neutral0"
      borderColor="neutral200"
      padding={3}
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {result.status === 'loading' && <Loader small>{text('history.loading')}</Loader>}
        {result.status === 'failed' && <FailureLine error={result.error} />}
        {result.status === 'loaded' && <Changes item={item} history={result.data} />}
        <Link tag={RouterLink} to={historyOf(planDocumentId, documentId)}>
          {text('panel.history.open')}
        </Link>
      </Flex>
    </Box>
  );
}

interface ChangesProps {
  item: ReviewItem;
  history: ListHistoryResponse['data'];
}

function Changes({ history, item: { type } }: ChangesProps): React.JSX.Element {
  const { text, locale } = useText();
  const reader = useReader();
  const since = sinceDecision(history, (field) => isPartField(type, field));
  if (since === null || since === 'long-ago') {
    return (
      <Typography tag="p" fontWeight="semiBold">
        {text(since === null ? 'review.new' : 'review.long-ago')}
      </Typography>
    );
  }
  const { decision } = since;
  const fields = tellChange({ type, before: since.before, after: since.after }, reader);
  const when = {
    act: text(`review.act.${decision.act}`),
    day: formatDate(locale, decision.at),
  };
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="semiBold">
        {text(fields.length === 0 ? 'review.unchanged' : 'review.changed', when)}
      </Typography>
      <ToldFields fields={fields} most={fields.length} longest={longest} />
    </>
  );
}

/** Whoever decides reads the whole: only what would fill pages is cut. */
const longest = 2000;
