import type { InventoryId } from '@kotacerdas/core/exchange';
import { Box, Button, Flex, Grid, Loader, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import * as React from 'react';
import { FailureNote } from '../../../components/failure-note';
import type { ReviewItem } from '../../../../../shared/contracts/approval';
import {
  inventoryIds,
  inventoryPath,
  type InventoryInnovation,
} from '../../../../../shared/contracts/inventories';
import { useDownload } from '../../../api/use-download';
import { useLoaded } from '../../../api/use-loaded';
import { FilterSelect } from '../../../components/filter-select';
import { LoadError } from '../../../components/load-error';
import { useText } from '../../../translations/use-text';
import { OfficialList } from './official-list';

interface OfficialInventoriesProps {
  planDocumentId: string;
  innovations: readonly ReviewItem[];
  onOpen: (item: ReviewItem) => void;
}

/** *IGA & KIPP*: what innovations still lack for the official inventories, and the tables to copy from. */
export function OfficialInventories(props: OfficialInventoriesProps): React.JSX.Element {
  const { innovations, onOpen, planDocumentId } = props;
  const { text, locale } = useText();
  const [inventory, setInventory] = React.useState<InventoryId>('iga');
  const { busy, download, failure } = useDownload();
  const pathOf = (format: 'json' | 'csv' | 'xlsx') =>
    inventoryPath(planDocumentId, inventory, { format, lang: locale });
  const { reload, result } = useLoaded<InventoryInnovation[]>(pathOf('json'));
  const options = inventoryIds.map((value) => ({ value, name: text(`official.${value}`) }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{text('official.text')}</Typography>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Box flex="1 1 20rem">
          <Grid.Root>
            <FilterSelect
              label={text('official.which')}
              isWide
              value={inventory}
              options={options}
              onChange={(chosen) => setInventory(chosen ?? 'iga')}
            />
          </Grid.Root>
        </Box>
        <Flex gap={2} wrap="wrap">
          {(['xlsx', 'csv'] as const).map((format) => {
            const name = `${inventory}.${format}`;
            return (
              <Button
                key={format}
                variant={format === 'xlsx' ? 'secondary' : 'tertiary'}
                size="L"
                startIcon={<Download />}
                loading={busy === name}
                disabled={busy !== null || innovations.length === 0}
                onClick={() => void download(pathOf(format), name)}
              >
                {text(`official.download.${format}`)}
              </Button>
            );
          })}
        </Flex>
      </Flex>
      <FailureNote failure={failure} />
      <Box aria-live="polite">
        {result.status === 'loading' && <Loader>{text('official.loading')}</Loader>}
        {result.status === 'failed' && <LoadError error={result.error} onRetry={reload} />}
        {result.status === 'loaded' && (
          <OfficialList
            key={inventory}
            rows={result.data}
            innovations={innovations}
            onOpen={onOpen}
          />
        )}
      </Box>
    </Flex>
  );
}
