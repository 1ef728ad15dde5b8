import type { ColumnUnit } from '@kotacerdas/core/exchange';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportUnit } from '../../../../../shared/contracts/imports';
import { useText } from '../../../translations/use-text';

interface UnitSelectProps {
  /** What spreadsheets call the column. */
  letter: string;
  unit: ImportUnit;
  /** `null` where nobody has said it yet. */
  value: ColumnUnit | null;
  onChange: (unit: ColumnUnit) => void;
}

/** In what the numbers of a column are written, and why it is thought so. */
export function UnitSelect({ letter, onChange, unit, value }: UnitSelectProps): React.JSX.Element {
  const { text } = useText();
  const isMoney = !unit.choices.includes('percent');
  const nameOf = (choice: ColumnUnit) =>
    text(`exchange.unit.${choice === 'one' && !isMoney ? 'share' : choice}`);
  const isOpen = value === null;
  const open = unit.how !== 'changed' ? 'open' : unit.said === '' ? 'changed.unsaid' : 'changed';
  const how = value === unit.unit ? unit.how : 'chosen';
  const choose = (chosen: string | number) => {
    const choice = unit.choices.find((each) => each === chosen);
    if (choice !== undefined) onChange(choice);
  };
  return (
    <Field.Root
      {...(isOpen
        ? { error: text(`exchange.unit.${open}`, { said: unit.said }) }
        : { hint: text(`exchange.unit.how.${how}`, { said: unit.said }) })}
    >
      <Field.Label>{text('exchange.unit.of', { letter })}</Field.Label>
      <SingleSelect
        size="S"
        value={value ?? ''}
        placeholder={text('exchange.unit.choose')}
        onChange={choose}
      >
        {unit.choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {nameOf(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
