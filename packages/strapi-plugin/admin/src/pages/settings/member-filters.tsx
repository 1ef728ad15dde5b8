import { Field, Grid, TextInput } from '@strapi/design-system';
import type * as React from 'react';
import { FilterSelect } from '../../components/filter-select';
import { useText } from '../../translations/use-text';
import { type MemberFilter, memberScopes } from './shown-members';

interface MemberFiltersProps {
  filter: MemberFilter;
  onChange: (filter: MemberFilter) => void;
}

/** Which accounts are shown: by words, and those that need something. */
export function MemberFilters({ filter, onChange }: MemberFiltersProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Grid.Root gap={3}>
      <Grid.Item col={8} s={8} xs={12} direction="column" alignItems="stretch">
        <Field.Root>
          <Field.Label>{text('members.search')}</Field.Label>
          <TextInput
            type="search"
            value={filter.words}
            placeholder={text('members.search.example')}
            onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...filter, words: target.value })
            }
          />
        </Field.Root>
      </Grid.Item>
      <FilterSelect
        isWide
        label={text('members.scope')}
        value={filter.scope}
        anyText={text('filter.any')}
        options={memberScopes.map((value) => ({ value, name: text(`members.scope.${value}`) }))}
        onChange={(scope) => onChange({ ...filter, scope })}
      />
    </Grid.Root>
  );
}
