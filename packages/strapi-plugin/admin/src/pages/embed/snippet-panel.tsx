import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { Panel } from '../../components/panel';
import { PlainSelect } from '../../components/plain-select';
import { useText } from '../../translations/use-text';
import { makeSnippet } from './snippet/make-snippet';
import { type SnippetKind, snippetKinds, type SnippetOptions } from './snippet/snippet-options';

interface SnippetPanelProps {
  options: SnippetOptions;
  /** Of the package that modules and components come from. */
  version: string;
}

/** The lines themselves, to copy or to select by hand. */
export function SnippetPanel({ options, version }: SnippetPanelProps): React.JSX.Element {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const [kind, setKind] = React.useState<SnippetKind>('script');
  const lines = makeSnippet(kind, options);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines);
      toggleNotification({ type: 'success', message: text('embed.copied') });
    } catch {
      // A page that isn't served by HTTPS may not write to the clipboard.
      toggleNotification({ type: 'warning', message: text('embed.copy-by-hand') });
    }
  };
  return (
    <Panel title={text('embed.snippet')}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        <PlainSelect
          label={text('embed.kind')}
          hint={text(`embed.kind.${kind}.hint`, { version })}
          value={kind}
          options={snippetKinds.map((value) => ({ value, name: text(`embed.kind.${value}`) }))}
          onChange={setKind}
        />
        <Box
          tag="pre"
          background="neutral100"
          padding={4}
          hasRadius
          tabIndex={0}
          aria-label={text('embed.snippet')}
          style={{
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            maxHeight: '24rem',
            overflowY: 'auto',
          }}
        >
          <Typography tag="code" style={{ fontFamily: 'monospace' }}>
            {lines}
          </Typography>
        </Box>
        <Flex>
          <Button startIcon={<Duplicate />} onClick={() => void copy()}>
            {text('embed.copy')}
          </Button>
        </Flex>
      </Flex>
    </Panel>
  );
}
