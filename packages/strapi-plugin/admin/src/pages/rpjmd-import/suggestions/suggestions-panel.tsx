import { Box, Loader, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { RpjmdSuggestionsResponse } from '../../../../../shared/contracts/rpjmd-import';
import type { useLoaded } from '../../../api/use-loaded';
import { failureOf } from '../../../api/failure-of';
import { LoadError } from '../../../components/load-error';
import { Panel } from '../../../components/panel';
import { useText } from '../../../translations/use-text';
import { SuggestionList } from './suggestion-list';

interface SuggestionsPanelProps {
  planDocumentId: string;
  loaded: ReturnType<typeof useLoaded<RpjmdSuggestionsResponse['data']>>;
}

/** *Usulan untuk rencana aksi*: programmes of the RPJMD that the action plan hasn't yet. */
export function SuggestionsPanel(props: SuggestionsPanelProps): React.JSX.Element {
  const { loaded, planDocumentId } = props;
  const { refresh, reload, result } = loaded;
  const { text } = useText();
  const isFaulty = result.status === 'failed' && failureOf(result.error).code === 'plan-has-issues';
  return (
    <Panel title={text('rpjmd.suggestions')}>
      <Box paddingTop={3}>
        {result.status === 'loading' && <Loader>{text('rpjmd.suggestions.loading')}</Loader>}
        {result.status === 'failed' &&
          (isFaulty ? (
            <Typography tag="p">{text('rpjmd.suggestions.faulty')}</Typography>
          ) : (
            <LoadError error={result.error} onRetry={reload} />
          ))}
        {result.status === 'loaded' && (
          <SuggestionList planDocumentId={planDocumentId} data={result.data} onDone={refresh} />
        )}
      </Box>
    </Panel>
  );
}
