import { Box, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  frameworkKey,
  type FrameworkReference,
  frameworksPath,
  type ListFrameworksResponse,
} from '../../../../shared/contracts/framework';
import { useLatest } from '../../api/use-latest';
import { useLoaded } from '../../api/use-loaded';
import { LoadError } from '../../components/load-error';
import { Panel } from '../../components/panel';
import { useText } from '../../translations/use-text';
import { FrameworkEditor } from './editor/framework-editor';
import { FrameworkEntry } from './framework-entry';
import { FrameworkPreview } from './framework-preview';

/** What is open below the list: a framework itself, or what would move with it. */
type Opened = { kind: 'editor' | 'preview'; reference: FrameworkReference } | null;

/** Every framework that a plan can go by, and the one that is being looked at. */
export function PlanFrameworks({ planDocumentId }: { planDocumentId: string }): React.JSX.Element {
  const { text } = useText();
  const { result, reload, refresh } = useLoaded<ListFrameworksResponse['data']>(
    frameworksPath(planDocumentId),
  );
  const list = useLatest(result);
  const [opened, setOpened] = React.useState<Opened>(null);
  if (result.status === 'failed') return <LoadError error={result.error} onRetry={reload} />;
  if (list === null) return <Page.Loading>{text('frameworks.loading')}</Page.Loading>;
  const close = () => setOpened(null);
  const shown = list.frameworks.find(
    (item) => opened !== null && frameworkKey(item) === frameworkKey(opened.reference),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Panel title={text('frameworks.list')}>
        <Typography tag="p">{text('frameworks.text')}</Typography>
        <Box tag="ul" paddingTop={2}>
          {list.frameworks.map((item) => (
            <FrameworkEntry
              key={frameworkKey(item)}
              planDocumentId={planDocumentId}
              item={item}
              used={list.used}
              taken={list.frameworks.map(({ name }) => name)}
              onOpen={(kind) => setOpened({ kind, reference: item })}
              onChanged={(reference) => {
                refresh();
                setOpened(reference === null ? null : { kind: 'editor', reference });
              }}
            />
          ))}
        </Box>
      </Panel>
      {opened?.kind === 'preview' && shown !== undefined && (
        <FrameworkPreview
          key={frameworkKey(shown)}
          planDocumentId={planDocumentId}
          item={shown}
          onClose={close}
          onUsed={() => {
            refresh();
            close();
          }}
        />
      )}
      {opened?.kind === 'editor' && (
        <FrameworkEditor
          key={frameworkKey(opened.reference)}
          planDocumentId={planDocumentId}
          reference={opened.reference}
          onChanged={refresh}
          onClose={close}
        />
      )}
    </Flex>
  );
}
