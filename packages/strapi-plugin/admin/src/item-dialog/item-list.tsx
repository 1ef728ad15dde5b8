import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  SearchForm,
  Searchbar,
  Typography,
} from '@strapi/design-system';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { StateBadge } from '../approval/state-badge';
import { itemMark } from '../focus/item-mark';
import { DraftMark } from '../drafts/draft-mark';
import { useText } from '../translations/use-text';

interface ItemListProps {
  planDocumentId: string;
  items: readonly ReviewItem[];
  /** What to do while there are none. */
  emptyText: string;
  onOpen: (item: ReviewItem) => void;
}

const step = 25;

/** Items of one kind, each to be opened; a search finds them by code, title or OPD. */
export function ItemList(props: ItemListProps): React.JSX.Element {
  const { emptyText, items, onOpen, planDocumentId } = props;
  const { text } = useText();
  const [search, setSearch] = React.useState('');
  const [most, setMost] = React.useState(step);
  if (items.length === 0) return <EmptyStateLayout content={emptyText} shadow="tableShadow" />;
  const wanted = search.trim().toLowerCase();
  const found = items.filter(({ label, opd }) =>
    `${label} ${opd ?? ''}`.toLowerCase().includes(wanted),
  );
  const more = found.length - most;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <SearchForm onSubmit={(event: React.FormEvent) => event.preventDefault()}>
        <Searchbar
          name="inventory-search"
          value={search}
          clearLabel={text('form.clear')}
          placeholder={text('inventory.search')}
          onClear={() => setSearch('')}
          onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => setSearch(target.value)}
        >
          {text('inventory.search')}
        </Searchbar>
      </SearchForm>
      {found.length === 0 && <Typography role="status">{text('inventory.none-found')}</Typography>}
      <Box tag="ul" background="neutral0" shadow="tableShadow" hasRadius>
        {found.slice(0, most).map((item) => (
          <Box
            tag="li"
            key={item.documentId}
            padding={3}
            borderColor="neutral150"
            borderStyle="solid"
            borderWidth="0 0 1px 0"
          >
            <Flex gap={3} justifyContent="space-between" alignItems="center" wrap="wrap">
              <Box flex="1 1 26rem" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
                <Typography tag="p" fontWeight="semiBold">
                  {item.label}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {item.opd ?? text('inventory.no-opd')}
                </Typography>
              </Box>
              <DraftMark planDocumentId={planDocumentId} item={item} />
              <StateBadge state={item.state} />
              <Button
                {...itemMark(item.documentId)}
                variant="tertiary"
                aria-label={text('inventory.open', { item: item.label })}
                onClick={() => onOpen(item)}
              >
                {text('inventory.open', { item: '' }).trim()}
              </Button>
            </Flex>
          </Box>
        ))}
      </Box>
      {more > 0 && (
        <div>
          <Button variant="tertiary" onClick={() => setMost(most + step)}>
            {text('home.more', { count: Math.min(step, more) })}
          </Button>
        </div>
      )}
    </Flex>
  );
}
