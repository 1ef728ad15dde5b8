import { Grid } from '@strapi/design-system';
import type * as React from 'react';
import { changeActs, type ChangeItem } from '../../../../shared/contracts/history';
import { FilterSelect } from '../../components/filter-select';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { HistoryFilter } from './filter-changes';

interface HistoryFiltersProps {
  /** What can be chosen is what was loaded. */
  changes: readonly ChangeItem[];
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
}

/** Which of the loaded changes are shown: of a kind of entry, of an act. */
export function HistoryFilters(props: HistoryFiltersProps): React.JSX.Element {
  const { changes, filter, onChange } = props;
  const { text } = useText();
  const { typeName } = useNames();
  const types = [...new Set(changes.map(({ type }) => type))];
  const acts = changeActs.filter((act) => changes.some((change) => change.act === act));
  return (
    <Grid.Root gap={3}>
      <FilterSelect
        label={text('filter.type')}
        value={filter.type}
        anyText={text('filter.any')}
        options={types.map((value) => ({ value, name: typeName(value) }))}
        onChange={(type) => onChange({ ...filter, type })}
      />
      <FilterSelect
        label={text('filter.act')}
        value={filter.act}
        anyText={text('filter.any')}
        options={acts.map((value) => ({ value, name: text(`history.act.${value}`) }))}
        onChange={(act) => onChange({ ...filter, act })}
      />
    </Grid.Root>
  );
}
