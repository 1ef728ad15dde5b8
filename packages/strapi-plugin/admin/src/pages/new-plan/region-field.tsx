import { findRegion, regencies } from '@kotacerdas/core/region';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';

interface RegionFieldProps {
  /** The region's code; empty where none is chosen. */
  value: string;
  problem: string | undefined;
  onChange: (code: string) => void;
}

/** The kabupaten or kota, from the list or by typing a part of its name. */
export function RegionField({ onChange, problem, value }: RegionFieldProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Field.Root
      name="region"
      required
      hint={text('new-plan.region.hint')}
      {...(problem === undefined ? {} : { error: problem })}
    >
      <Field.Label>{text('new-plan.region')}</Field.Label>
      <Combobox
        value={value}
        // Of so many options Strapi looks at none before something is typed: it has to be told what is chosen.
        defaultTextValue={findRegion(value)?.name ?? ''}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={text('input.choose')}
        clearLabel={text('input.clear')}
        noOptionsMessage={(typed) => text('new-plan.region.none', { typed })}
        // Strapi's types leave out that a box whose text was deleted says nothing at all.
        onChange={(code: string | undefined) => onChange(code ?? '')}
        {...(value === '' ? {} : { onClear: () => onChange('') })}
      >
        {regencies.map(({ code, name }) => (
          <ComboboxOption key={code} value={code}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
