import { itemStates } from '@kotacerdas/core/masterplan';
import { Grid } from '@strapi/design-system';
import type * as React from 'react';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { FilterSelect } from '../../components/filter-select';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { ItemFilter } from './shown-items';

interface ItemFiltersProps {
  filter: ItemFilter;
  onChange: (filter: ItemFilter) => void;
}

const scopes = ['waiting', 'all'] as const;

/** Which items are shown: the officer's or all, of a state, of a kind. */
export function ItemFilters({ filter, onChange }: ItemFiltersProps): React.JSX.Element {
  const { text } = useText();
  const { choiceName, typeName } = useNames();
  return (
    <Grid.Root gap={3}>
      <FilterSelect
        isWide
        label={text('home.scope')}
        value={filter.scope}
        options={scopes.map((value) => ({ value, name: text(`home.scope.${value}`) }))}
        onChange={(scope) => onChange({ ...filter, scope: scope ?? 'all' })}
      />
      <FilterSelect
        label={text('filter.state')}
        value={filter.state}
        anyText={text('filter.any')}
        options={itemStates.map((value) => ({ value, name: choiceName('state', value) }))}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <FilterSelect
        label={text('filter.type')}
        value={filter.type}
        anyText={text('filter.any')}
        options={reviewedTypes.map((value) => ({ value, name: typeName(value) }))}
        onChange={(type) => onChange({ ...filter, type })}
      />
    </Grid.Root>
  );
}
