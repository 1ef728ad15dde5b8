import { itemStates } from '@kotacerdas/core/masterplan';
import { Button, Grid } from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { useIsMobile } from '@strapi/strapi/admin';
import * as React from 'react';
import { reviewedTypes, type ReviewItem } from '../../../../shared/contracts/approval';
import { FilterSelect } from '../../components/filter-select';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { PlaceFilters } from './place-filters';
import { chapterNames, typesOf } from '../../item-filter/progress-by-chapter';
import { countNarrowing, type ItemFilter } from '../../item-filter/shown-items';

interface ItemFiltersProps {
  items: readonly ReviewItem[];
  filter: ItemFilter;
  onChange: (filter: ItemFilter) => void;
}

const scopes = ['waiting', 'all'] as const;

/**
 * Which items are shown: the officer's or all, of a chapter, a kind, a state, an OPD, a dimension. A phone shows the
 * first only, and the others when asked: the list is what was come for.
 */
export function ItemFilters(props: ItemFiltersProps): React.JSX.Element {
  const { filter, onChange } = props;
  const { text } = useText();
  const isNarrow = useIsMobile();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <Grid.Root gap={3}>
      <FilterSelect
        isWide
        label={text('home.scope')}
        value={filter.scope}
        options={scopes.map((value) => ({ value, name: text(`home.scope.${value}`) }))}
        onChange={(scope) => onChange({ ...filter, scope: scope ?? 'all' })}
      />
      {isNarrow && (
        <Grid.Item xs={12} direction="column" alignItems="stretch">
          <Button
            variant="tertiary"
            startIcon={<Filter />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text(isOpen ? 'filter.fewer' : 'filter.more', { count: countNarrowing(filter) })}
          </Button>
        </Grid.Item>
      )}
      {(!isNarrow || isOpen) && <NarrowingFilters {...props} />}
    </Grid.Root>
  );
}

function NarrowingFilters({ filter, items, onChange }: ItemFiltersProps): React.JSX.Element {
  const { text } = useText();
  const { choiceName, typeName } = useNames();
  const types = filter.chapter === null ? reviewedTypes : typesOf(filter.chapter);
  return (
    <>
      <FilterSelect
        label={text('filter.chapter')}
        value={filter.chapter}
        anyText={text('filter.any')}
        options={chapterNames.map((value) => ({ value, name: text(`chapter.${value}`) }))}
        onChange={(chapter) => onChange({ ...filter, chapter, type: null })}
      />
      <FilterSelect
        label={text('filter.type')}
        value={filter.type}
        anyText={text('filter.any')}
        options={types.map((value) => ({ value, name: typeName(value) }))}
        onChange={(type) => onChange({ ...filter, type })}
      />
      <FilterSelect
        label={text('filter.state')}
        value={filter.state}
        anyText={text('filter.any')}
        options={itemStates.map((value) => ({ value, name: choiceName('state', value) }))}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <PlaceFilters items={items} filter={filter} onChange={onChange} />
    </>
  );
}
