import type * as React from 'react';
import type { ReviewItem } from '../../../../shared/contracts/approval';
import { FilterSelect } from '../../components/filter-select';
import { knownDimensions } from '../../inputs/known-dimensions';
import { useText } from '../../translations/use-text';
import { dimensionsOf, opdChoices } from './filter-choices';
import type { ItemFilter } from '../../item-filter/shown-items';

interface PlaceFiltersProps {
  items: readonly Pick<ReviewItem, 'opd' | 'dimensionId'>[];
  filter: ItemFilter;
  onChange: (filter: ItemFilter) => void;
}

/** Of which OPD and in which dimension: selects for a grid of filters. */
export function PlaceFilters({ filter, items, onChange }: PlaceFiltersProps): React.JSX.Element {
  const { text, locale } = useText();
  const named = dimensionsOf(items, filter.dimensionId);
  const dimensions = knownDimensions().filter(({ id }) => named.includes(id));
  const own = named.filter((id) => !dimensions.some((known) => known.id === id));
  return (
    <>
      <FilterSelect
        label={text('table.opd')}
        value={filter.opd}
        anyText={text('filter.any')}
        options={opdChoices(items, filter.opd).map((value) => ({ value, name: value }))}
        onChange={(opd) => onChange({ ...filter, opd })}
      />
      <FilterSelect
        label={text('filter.dimension')}
        value={filter.dimensionId}
        anyText={text('filter.any')}
        options={[
          ...dimensions.map(({ id, name }) => ({ value: id, name: name[locale] })),
          ...own.map((id) => ({ value: id, name: id })),
        ]}
        onChange={(dimensionId) => onChange({ ...filter, dimensionId })}
      />
    </>
  );
}
