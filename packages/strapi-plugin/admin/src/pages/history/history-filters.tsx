import { Field, Grid, TextInput } from '@strapi/design-system';
import type * as React from 'react';
import {
  changeActs,
  historyChoicesPath,
  type HistoryChoicesResponse,
} from '../../../../shared/contracts/history';
import { useLoaded } from '../../api/use-loaded';
import { FilterSelect } from '../../components/filter-select';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import { TextField } from '../calendar/text-field';
import type { HistoryFilter } from './history-filter';

interface HistoryFiltersProps {
  planDocumentId: string;
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
}

/** What is looked for in the whole log: an act, a kind of entry, a person, days, words. */
export function HistoryFilters(props: HistoryFiltersProps): React.JSX.Element {
  const { filter, onChange, planDocumentId } = props;
  const { text } = useText();
  const { typeName } = useNames();
  const { result } = useLoaded<HistoryChoicesResponse['data']>(historyChoicesPath(planDocumentId));
  const { actors, types } = result.status === 'loaded' ? result.data : { actors: [], types: [] };
  const day = (name: 'from' | 'to') => (
    <Grid.Item col={4} s={4} xs={12} direction="column" alignItems="stretch">
      <TextField
        name={name}
        type="date"
        label={text(`history.filter.${name}`)}
        value={filter[name]}
        problem={
          name === 'to' && filter.to !== '' && filter.to < filter.from
            ? text('history.filter.to.early')
            : undefined
        }
        onChange={(value) => onChange({ ...filter, [name]: value })}
      />
    </Grid.Item>
  );
  return (
    <Grid.Root gap={3}>
      <FilterSelect
        label={text('filter.type')}
        value={filter.type}
        anyText={text('filter.any')}
        options={kept(types, filter.type).map((value) => ({ value, name: typeName(value) }))}
        onChange={(type) => onChange({ ...filter, type })}
      />
      <FilterSelect
        label={text('filter.act')}
        value={filter.act}
        anyText={text('filter.any')}
        options={changeActs.map((value) => ({ value, name: text(`history.act.${value}`) }))}
        onChange={(act) => onChange({ ...filter, act })}
      />
      <FilterSelect
        isWide
        label={text('history.filter.person')}
        value={filter.actor === null ? null : optionOf(filter.actor)}
        anyText={text('filter.any')}
        options={kept(
          actors.map((actor) => actor ?? ''),
          filter.actor,
        ).map((actor) => ({
          value: optionOf(actor),
          name: actor === '' ? text('history.system') : actor,
        }))}
        onChange={(option) => onChange({ ...filter, actor: option?.slice(by.length) ?? null })}
      />
      {day('from')}
      {day('to')}
      <Grid.Item col={4} s={4} xs={12} direction="column" alignItems="stretch">
        <Field.Root>
          <Field.Label>{text('history.filter.words')}</Field.Label>
          <TextInput
            type="search"
            maxLength={200}
            value={filter.words}
            placeholder={text('history.filter.words.example')}
            onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...filter, words: target.value })
            }
          />
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
}

/** A select knows no empty value, and a name could be one that it has for itself. */
const by = 'by ';
const optionOf = (actor: string) => `${by}${actor}`;

/** What is chosen stays to be seen as chosen while the choices load. */
function kept(choices: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || choices.includes(chosen) ? choices : [...choices, chosen];
}
