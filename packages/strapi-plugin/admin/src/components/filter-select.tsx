import { Field, Grid } from '@strapi/design-system';
import type * as React from 'react';
import { WrappingOption } from './wrapping-option';
import { WrappingSelect } from './wrapping-select';

interface FilterSelectProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { value: Value; name: string }[];
  /** What the choice of nothing in particular is called, where there is one. */
  anyText?: string;
  /** Takes a line of its own on a phone; others share one. */
  isWide?: boolean;
  onChange: (value: Value | null) => void;
}

/** A select's own word for nothing in particular. */
const any = 'any';

/** Narrows a list down to what one of a closed set says. */
export function FilterSelect<Value extends string>(
  props: FilterSelectProps<Value>,
): React.JSX.Element {
  const { label, value, options, anyText, isWide = false, onChange } = props;
  const choose = (chosen: string | number) =>
    onChange(options.find((option) => option.value === chosen)?.value ?? null);
  return (
    <Grid.Item col={4} s={4} xs={isWide ? 12 : 6} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <WrappingSelect value={value ?? any} onChange={choose}>
          {anyText !== undefined && <WrappingOption value={any}>{anyText}</WrappingOption>}
          {options.map((option) => (
            <WrappingOption key={option.value} value={option.value}>
              {option.name}
            </WrappingOption>
          ))}
        </WrappingSelect>
      </Field.Root>
    </Grid.Item>
  );
}
