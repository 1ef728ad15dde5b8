import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import * as React from 'react';
import {
  frameworkActPath,
  type FrameworkItem,
  type PreviewFrameworkResponse,
} from '../../../../shared/contracts/framework';
import type { ToldFailure } from '../../api/use-tell-failure';
import { FailureNote } from '../../components/failure-note';
import { useFrameworkActs } from '../../api/use-framework-acts';
import { useLoaded } from '../../api/use-loaded';
import { AskButton } from '../../components/ask-button';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { FigureTable } from '../snapshots/comparison/figure-table';

interface FrameworkPreviewProps {
  planDocumentId: string;
  item: FrameworkItem;
  onUsed: () => void;
  onClose: () => void;
}

/** What would move if the plan went by another framework, and the move itself. */
export function FrameworkPreview(props: FrameworkPreviewProps): React.JSX.Element {
  const { planDocumentId, item, onUsed, onClose } = props;
  const { text, locale } = useText();
  const { isBusy, send, tell } = useFrameworkActs();
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const { result, reload } = useLoaded<PreviewFrameworkResponse['data']>(
    frameworkActPath(planDocumentId, item, 'preview'),
  );
  const named = { name: item.name[locale], id: item.id, version: item.version };
  const use = async () => {
    const sent = await send(({ post }) => post(frameworkActPath(planDocumentId, item, 'use')));
    setFailure(sent.ok ? null : sent.refusal.failure);
    if (!sent.ok) return;
    tell(text('frameworks.use.done', named));
    onUsed();
  };
  const isPossible = result.status === 'loaded' && result.data.issues.length === 0;
  return (
    <Panel title={text('frameworks.preview.title', named)}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        <Typography tag="p">{text('frameworks.preview.text')}</Typography>
        {result.status === 'loading' && <Loader>{text('frameworks.preview.loading')}</Loader>}
        {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
        {result.status === 'loaded' && !isPossible && (
          <Box background="danger100" padding={3} hasRadius role="note">
            <Typography tag="p">
              {text('frameworks.preview.issues', { count: result.data.issues.length })}
            </Typography>
          </Box>
        )}
        {isPossible && <FigureTable figures={result.data.figures} names={result.data.names} />}
        <FailureNote failure={failure} />
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={onClose}>
            {text('frameworks.close')}
          </Button>
          {isPossible && item.state === 'active' && (
            <AskButton
              label={text('frameworks.use')}
              of={named.name}
              Icon={Check}
              title={text('frameworks.use.title')}
              question={text('frameworks.use.text')}
              yes={text('frameworks.use.yes')}
              no={text('frameworks.cancel')}
              variant="default"
              isDisabled={isBusy}
              onYes={() => void use()}
            />
          )}
        </Flex>
      </Flex>
    </Panel>
  );
}
