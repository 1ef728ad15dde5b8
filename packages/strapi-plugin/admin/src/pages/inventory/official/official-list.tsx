import { Box, Button, Checkbox, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ReviewItem } from '../../../../../shared/contracts/approval';
import type { InventoryInnovation } from '../../../../../shared/contracts/inventories';
import { useText } from '../../../translations/use-text';
import { OfficialEntry } from './official-entry';

interface OfficialListProps {
  rows: readonly InventoryInnovation[];
  innovations: readonly ReviewItem[];
  onOpen: (item: ReviewItem) => void;
}

const step = 25;

/** How many innovations are ready for an inventory, and of each what it still lacks. */
export function OfficialList({ innovations, onOpen, rows }: OfficialListProps): React.JSX.Element {
  const { text } = useText();
  const [most, setMost] = React.useState(step);
  const [onlyWanting, setOnlyWanting] = React.useState(false);
  if (rows.length === 0) {
    return <EmptyStateLayout content={text('official.none')} shadow="tableShadow" />;
  }
  const shown = onlyWanting ? rows.filter(({ missing }) => missing.length > 0) : rows;
  const ready = rows.filter(({ missing }) => missing.length === 0).length;
  const more = shown.length - most;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography tag="p" fontWeight="semiBold">
          {text('official.ready', { ready, count: rows.length })}
        </Typography>
        <Checkbox
          checked={onlyWanting}
          onCheckedChange={(checked: boolean | 'indeterminate') => setOnlyWanting(checked === true)}
        >
          {text('official.only-wanting')}
        </Checkbox>
      </Flex>
      <Box tag="ul" background="neutral0" shadow="tableShadow" hasRadius>
        {shown.slice(0, most).map((row) => (
          <OfficialEntry
            key={row.id}
            row={row}
            item={innovations.find(({ id }) => id === row.id)}
            onOpen={onOpen}
          />
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
