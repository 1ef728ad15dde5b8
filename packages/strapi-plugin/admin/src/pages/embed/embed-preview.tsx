import { Loader, Typography } from '@strapi/design-system';
import * as React from 'react';
import { editionPath, type GetEditionResponse } from '../../../../shared/contracts/embed';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { previewPage } from './snippet/preview-page';
import type { SnippetOptions } from './snippet/snippet-options';

interface EmbedPreviewProps {
  planDocumentId: string;
  number: number;
  options: SnippetOptions;
}

/** The widgets themselves, with the edition that was chosen, on a page of their own. */
export function EmbedPreview(props: EmbedPreviewProps): React.JSX.Element {
  const { planDocumentId, number, options } = props;
  const { text } = useText();
  const { result, reload } = useLoaded<GetEditionResponse['data']>(
    editionPath(planDocumentId, number),
  );
  const page = result.status === 'loaded' ? previewPage(options, result.data) : null;
  return (
    <Panel title={text('embed.preview')}>
      <Typography tag="p" textColor="neutral600">
        {text('embed.preview.text', { number })}
      </Typography>
      {result.status === 'loading' && <Loader>{text('embed.preview.loading')}</Loader>}
      {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
      {page !== null && (
        <iframe
          title={text('embed.preview')}
          srcDoc={page}
          style={{ width: '100%', height: '36rem', border: 0, marginTop: '1rem' }}
        />
      )}
    </Panel>
  );
}
