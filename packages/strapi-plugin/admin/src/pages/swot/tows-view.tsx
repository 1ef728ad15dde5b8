import { KcWriteStrategyEvent } from '@kotacerdas/components';
import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Surface } from '../../components/surface';
import { KcTowsMatrix } from '../../components/widgets/kc-tows-matrix';
import { ItemDialog } from '../../item-dialog/item-dialog';
import { ItemList } from '../../item-dialog/item-list';
import { toOpened, type OpenedItem } from '../../item-dialog/opened-item';
import { NewDraftNotes } from '../../drafts/new-draft-notes';
import { newValue } from '../../item-form/fields/new-value';
import { begunStrategy } from '../../swot/begun-strategy';
import { scopeId } from '../../swot/scope-name';
import { useText } from '../../translations/use-text';
import type { SwotViewsProps } from './swot-views-props';

/** The strategies of an analysis in the TOWS matrix; written and opened in a dialog, each from where it belongs. */
export function TowsView(props: SwotViewsProps): React.JSX.Element {
  const { analysis, items, live, planDocumentId } = props;
  const { text, locale } = useText();
  const { asOf, framework, masterplan, refresh } = live;
  const [opened, setOpened] = React.useState<OpenedItem | null>(null);
  const own = new Set<string>(
    masterplan.strategies.filter(({ swotId }) => swotId === analysis.id).map(({ id }) => id),
  );
  const strategies =
    items?.listed.data.filter(({ id, type }) => type === 'strategy' && own.has(id)) ?? [];
  const begin = (event: Event) => {
    if (!(event instanceof KcWriteStrategyEvent)) return;
    const initial = begunStrategy(event.strategy, analysis);
    setOpened({ type: 'strategy', documentId: null, initial });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Surface>
        <KcTowsMatrix
          lang={locale}
          masterplan={masterplan}
          framework={framework}
          asOf={asOf}
          scope={scopeId(analysis.scope)}
          writable={items?.listed.creatable.includes('strategy') ?? false}
          onKcWriteStrategy={begin}
        />
      </Surface>
      {opened === null && items?.listed.creatable.includes('strategy') === true && (
        <NewDraftNotes
          planDocumentId={planDocumentId}
          types={['strategy']}
          onOpen={(type) => setOpened({ type, documentId: null, initial: newValue(type) })}
        />
      )}
      {items !== null && (
        <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
          <Typography tag="h2" variant="delta">
            {text('swot.strategies', { count: strategies.length })}
          </Typography>
          <ItemList
            planDocumentId={planDocumentId}
            items={strategies}
            emptyText={text('swot.strategies.empty')}
            onOpen={({ documentId }) => setOpened(toOpened('strategy', documentId))}
          />
        </Flex>
      )}
      {opened !== null && items !== null && (
        <ItemDialog
          planDocumentId={planDocumentId}
          opened={opened}
          listed={items.listed}
          choices={items.choices}
          analyses={masterplan.swot}
          issues={live.issues}
          onOpen={setOpened}
          onChanged={() => {
            refresh();
            items.refresh();
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </Flex>
  );
}
