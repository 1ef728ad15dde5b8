import { filterMasterplan } from '@kotacerdas/core/dashboard';
import { Box, Flex, Grid } from '@strapi/design-system';
import * as React from 'react';
import type { GetMasterplanResponse } from '../../../../shared/contracts/plan';
import { KcDashboard } from '../../components/kc-dashboard';
import { useText } from '../../translations/use-text';
import { PlaceFilters } from '../home/place-filters';
import { PlaceNote } from '../home/place-note';
import { useItemFilter } from '../home/use-item-filter';
import { placedItems, planFilterOf } from './plan-filter';

interface LiveFiguresProps {
  data: Extract<GetMasterplanResponse['data'], { ok: true }>;
  asOf: string;
}

/** The figures of a plan, or of what one OPD and one dimension have in it. */
export function LiveFigures({ asOf, data }: LiveFiguresProps): React.JSX.Element {
  const { framework, masterplan } = data;
  const { locale } = useText();
  const [filter, setFilter] = useItemFilter();
  const { dimensionId, opd } = filter;
  const shown = React.useMemo(
    () => filterMasterplan(masterplan, planFilterOf(masterplan, { dimensionId, opd })),
    [masterplan, dimensionId, opd],
  );
  const items = React.useMemo(() => placedItems(masterplan), [masterplan]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={3}>
        <PlaceFilters items={items} filter={filter} onChange={setFilter} />
      </Grid.Root>
      <PlaceNote {...filter} />
      <Box background="neutral0" padding={4} shadow="tableShadow" hasRadius>
        <KcDashboard lang={locale} masterplan={shown} framework={framework} asOf={asOf} />
      </Box>
    </Flex>
  );
}
