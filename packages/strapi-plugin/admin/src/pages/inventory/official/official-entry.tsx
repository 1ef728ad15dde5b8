import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../../../shared/contracts/approval';
import type { InventoryInnovation } from '../../../../../shared/contracts/inventories';
import { useText } from '../../../translations/use-text';

interface OfficialEntryProps {
  row: InventoryInnovation;
  /** What its form opens by; one that was deleted meanwhile has none. */
  item: ReviewItem | undefined;
  onOpen: (item: ReviewItem) => void;
}

/** An innovation with what it still lacks. */
export function OfficialEntry({ item, onOpen, row }: OfficialEntryProps): React.JSX.Element {
  const { text } = useText();
  const { code, fields, missing, name, opd, ready } = row;
  const label = `${code} ${name}`;
  const isReady = missing.length === 0;
  return (
    <Box
      tag="li"
      padding={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex gap={3} justifyContent="space-between" alignItems="center" wrap="wrap">
        <Box flex="1 1 22rem" minWidth={0}>
          <Typography tag="p" fontWeight="semiBold">
            {label}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {opd ?? text('inventory.no-opd')}
          </Typography>
        </Box>
        <Badge
          backgroundColor={isReady ? 'success100' : 'warning100'}
          textColor={isReady ? 'success700' : 'warning700'}
        >
          {isReady ? text('official.complete') : text('official.fields', { ready, fields })}
        </Badge>
        {item !== undefined && (
          <Button
            variant="tertiary"
            aria-label={text('inventory.open', { item: label })}
            onClick={() => onOpen(item)}
          >
            {text('inventory.open', { item: '' }).trim()}
          </Button>
        )}
      </Flex>
      {!isReady && (
        <Box tag="details" paddingTop={2}>
          <summary style={{ cursor: 'pointer' }}>
            <Typography variant="pi">
              {text('official.missing', { count: missing.length })}
            </Typography>
          </summary>
          <Box tag="ul" paddingLeft={5} paddingTop={2} style={{ listStyle: 'disc' }}>
            {missing.map(({ text: sentence, title }) => (
              <li key={title}>
                <Typography variant="pi">
                  <strong>{title}</strong>: {sentence}
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
