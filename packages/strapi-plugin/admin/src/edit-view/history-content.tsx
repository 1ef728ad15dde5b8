import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { FailureLine } from '../components/failure-line';
import { historyPath, type ListHistoryResponse } from '../../../shared/contracts/history';
import { useLoaded } from '../api/use-loaded';
import { ChangedFields } from '../history/changed-fields';
import { formatMoment } from '../history/format-moment';
import { historyOf } from '../pages/plan/history-of';
import { useText } from '../translations/use-text';

interface HistoryContentProps {
  planDocumentId: string;
  documentId: string;
  version: string;
}

/** As many as fit beside a form. */
const shown = 5;

/** The last changes of an item, and the way to all of them. */
export function HistoryContent(props: HistoryContentProps): React.JSX.Element {
  const { planDocumentId, documentId, version } = props;
  const { text, locale } = useText();
  const { result, refresh } = useLoaded<ListHistoryResponse['data']>(
    historyPath(planDocumentId, { entry: documentId }),
  );
  React.useEffect(refresh, [refresh, version]);

  if (result.status === 'loading') return <Loader small>{text('history.loading')}</Loader>;
  if (result.status === 'failed') return <FailureLine error={result.error} />;
  const { changes } = result.data;
  if (changes.length === 0) return <Typography tag="p">{text('history.empty')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {changes.slice(0, shown).map((change) => (
          <Box tag="li" key={change.id}>
            <Typography tag="p" fontWeight="bold">
              {text('history.who-did', {
                actor: change.actor ?? text('history.system'),
                act: text(`history.act.${change.act}`),
              })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              <time dateTime={change.at}>{formatMoment(locale, change.at)}</time>
            </Typography>
            <ChangedFields change={change} most={4} longest={140} />
          </Box>
        ))}
      </Flex>
      <Link tag={RouterLink} to={historyOf(planDocumentId, documentId)}>
        {text('panel.history.all')}
      </Link>
    </Flex>
  );
}
