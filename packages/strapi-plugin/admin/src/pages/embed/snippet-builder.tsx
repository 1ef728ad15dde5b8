import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { GetEmbedResponse } from '../../../../shared/contracts/embed';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { EmbedForm } from './embed-form';
import { firstChoice, optionsOf } from './embed-choice';
import { EmbedPreview } from './embed-preview';
import { isLocal } from './snippet/is-local';
import { SnippetPanel } from './snippet-panel';

interface SnippetBuilderProps {
  planDocumentId: string;
  facts: GetEmbedResponse['data'];
  current: number;
}

/** What to show, how it looks, and the lines to take over. */
export function SnippetBuilder(props: SnippetBuilderProps): React.JSX.Element {
  const { planDocumentId, facts, current } = props;
  const { text, locale } = useText();
  const [choice, setChoice] = React.useState(() => firstChoice(locale));
  const options = optionsOf(choice, facts, window.location.href);
  return (
    <>
      {!facts.isPublic && <Warning>{text('snapshots.private')}</Warning>}
      {isLocal(options.src) && (
        <Warning>{text('embed.local', { address: new URL(options.src).origin })}</Warning>
      )}
      <Grid.Root gap={6}>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <Panel title={text('embed.form')}>
            <EmbedForm choice={choice} numbers={facts.numbers} onChange={setChoice} />
          </Panel>
        </Grid.Item>
        <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={6}>
            <SnippetPanel options={options} version={facts.script.version} />
            <EmbedPreview
              planDocumentId={planDocumentId}
              number={choice.number ?? current}
              options={{ ...options, script: { src: facts.script.latestUrl, integrity: null } }}
            />
          </Flex>
        </Grid.Item>
      </Grid.Root>
    </>
  );
}

function Warning({ children }: { children: string }): React.JSX.Element {
  return (
    <Box background="warning100" padding={4} hasRadius role="note">
      <Typography tag="p">{children}</Typography>
    </Box>
  );
}
