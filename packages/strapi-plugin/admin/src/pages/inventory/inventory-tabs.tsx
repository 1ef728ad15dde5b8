import { KcSelectEvent } from '@kotacerdas/components';
import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import type { ListItemsResponse, ReviewItem } from '../../../../shared/contracts/approval';
import type { ChoicesResponse } from '../../../../shared/contracts/choices';
import type { GetMasterplanResponse } from '../../../../shared/contracts/plan';
import { LockedNote } from '../../chapters/locked-note';
import { ExchangeLink } from '../../components/exchange-link';
import { IssueList } from '../../components/issue-list';
import { ItemNotFound } from '../../components/item-not-found';
import { KcInventory } from '../../components/kc-inventory';
import { inventoryTypes, type InventoryType } from '../../item-types/form-types';
import { NewDraftNotes } from '../../drafts/new-draft-notes';
import { newValue } from '../../item-form/fields/new-value';
import { firstOpd } from '../../opds/first-opd';
import { newMark } from '../../shortcuts/new-mark';
import { useText } from '../../translations/use-text';
import { ItemDialog } from '../../item-dialog/item-dialog';
import { ItemList } from '../../item-dialog/item-list';
import { toOpened, type OpenedItem } from '../../item-dialog/opened-item';
import { freshProposal, proposesOnly } from './fresh-proposal';
import { OfficialInventories } from './official/official-inventories';
import { useOpenedItem } from './use-opened-item';
import { useProposerName } from './use-proposer-name';

interface InventoryTabsProps {
  planDocumentId: string;
  listed: ListItemsResponse;
  choices: ChoicesResponse['data'];
  plan: GetMasterplanResponse['data'];
  onChanged: () => void;
}

/** The chains, and each kind by itself; whatever is opened opens in a dialog. */
export function InventoryTabs(props: InventoryTabsProps): React.JSX.Element {
  const { choices, listed, onChanged, plan, planDocumentId } = props;
  const { text, locale } = useText();
  const [tab, setTab] = React.useState(plan.ok ? 'chains' : 'problem');
  const proposerName = useProposerName();
  const isProposing = proposesOnly(listed.creatable);
  const begin = (type: InventoryType): OpenedItem =>
    isProposing ? freshProposal(proposerName) : fresh(type, firstOpd(listed, type));
  const {
    isUnknown,
    open: setOpened,
    opened,
  } = useOpenedItem((type) => (listed.creatable.includes(type) ? begin(type) : null));
  const kinds = inventoryTypes.map((type) => ({
    type,
    items: listed.data.filter((item) => item.type === type),
  }));
  const proposals = plan.ok
    ? plan.masterplan.innovations.filter(({ proposer }) => proposer.kind === 'council')
    : [];
  const council = listed.data.filter(
    ({ id, type }) => type === 'innovation' && proposals.some((proposal) => proposal.id === id),
  );
  const open = ({ documentId, type }: Pick<ReviewItem, 'documentId' | 'type'>) => {
    if (isInventoryType(type)) setOpened(toOpened(type, documentId));
  };
  const creatable = inventoryTypes.filter((type) => listed.creatable.includes(type));
  /** What a key begins: of the kind that is shown, else the first. */
  const newType = creatable.find((type) => type === tab) ?? creatable[0];
  const beginOne = (type: InventoryType) => setOpened(begin(type));

  if (isUnknown) return <ItemNotFound onLeave={() => setOpened(null)} />;
  return (
    <>
      <Flex gap={4} wrap="wrap">
        {creatable.map((type) => (
          <Button
            key={type}
            variant="secondary"
            startIcon={<Plus />}
            onClick={() => beginOne(type)}
            {...(type === newType ? newMark : {})}
          >
            {text(isProposing ? 'inventory.propose' : `inventory.add.${type}`)}
          </Button>
        ))}
        <ExchangeLink planDocumentId={planDocumentId} />
      </Flex>
      {opened === null && (
        <NewDraftNotes planDocumentId={planDocumentId} types={creatable} onOpen={beginOne} />
      )}
      <LockedNote listed={listed} types={inventoryTypes} />
      <Tabs.Root value={tab} onValueChange={setTab}>
        <Box style={{ overflowX: 'auto' }}>
          <Tabs.List aria-label={text('inventory.tabs')}>
            <Tabs.Trigger value="chains">{text('inventory.tab.chains')}</Tabs.Trigger>
            {kinds.map(({ items, type }) => (
              <Tabs.Trigger key={type} value={type}>
                {text(`inventory.tab.${type}`, { count: items.length })}
              </Tabs.Trigger>
            ))}
            <Tabs.Trigger value="council">
              {text('inventory.tab.council', { count: council.length })}
            </Tabs.Trigger>
            <Tabs.Trigger value="official">{text('official.tab')}</Tabs.Trigger>
          </Tabs.List>
        </Box>
        <Tabs.Content value="chains">
          <Box paddingTop={4}>
            {plan.ok ? (
              <KcInventory
                lang={locale}
                masterplan={plan.masterplan}
                onKcSelect={(event) => {
                  if (!(event instanceof KcSelectEvent)) return;
                  const { id, kind } = event.item;
                  const found = listed.data.find((item) => item.type === kind && item.id === id);
                  if (found === undefined || !isInventoryType(found.type)) return;
                  event.preventDefault();
                  open(found);
                }}
              />
            ) : (
              <Flex direction="column" alignItems="stretch" gap={3}>
                <IssueList issues={plan.issues} kind="refused" />
                <Typography tag="p">{text('inventory.broken')}</Typography>
              </Flex>
            )}
          </Box>
        </Tabs.Content>
        {[...kinds, { type: 'council' as const, items: council }].map(({ items, type }) => (
          <Tabs.Content key={type} value={type}>
            <Box paddingTop={4}>
              <ItemList
                planDocumentId={planDocumentId}
                items={items}
                emptyText={text(`inventory.empty.${type}`)}
                onOpen={open}
              />
            </Box>
          </Tabs.Content>
        ))}
        <Tabs.Content value="official">
          <Box paddingTop={4}>
            <OfficialInventories
              planDocumentId={planDocumentId}
              innovations={listed.data.filter(({ type }) => type === 'innovation')}
              onOpen={open}
            />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
      {opened !== null && (
        <ItemDialog
          planDocumentId={planDocumentId}
          opened={opened}
          listed={listed}
          choices={choices}
          analyses={plan.ok ? plan.masterplan.swot : noAnalyses}
          issues={plan.issues}
          onOpen={setOpened}
          onChanged={onChanged}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** A form of the inventory cites none. */
const noAnalyses = [] as const;

function isInventoryType(type: string): type is InventoryType {
  return inventoryTypes.some((known) => known === type);
}

function fresh(type: InventoryType, opdId: string | undefined): OpenedItem {
  const opd = opdId === undefined ? {} : { opdId };
  switch (type) {
    case 'problem':
      return { type, documentId: null, initial: { ...newValue(type), ...opd } };
    case 'need':
      return { type, documentId: null, initial: { ...newValue(type), ...opd } };
    case 'innovation':
      return { type, documentId: null, initial: { ...newValue(type), ...opd } };
  }
}
