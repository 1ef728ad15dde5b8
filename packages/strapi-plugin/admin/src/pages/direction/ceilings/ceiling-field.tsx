import { formatRupiah, formatRupiahShort } from '@kotacerdas/core/locale';
import { Field, TextInput } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';
import { pastedCells } from './pasted-cells';
import { readCeiling } from './read-ceiling';
import type { CeilingsForm } from './use-ceilings-form';

interface CeilingFieldProps {
  row: CeilingsForm['rows'][number];
  error: string | undefined;
  isDisabled: boolean;
  onType: (text: string) => void;
  onPaste: (cells: readonly string[]) => void;
}

/** The ceiling of one year: what is typed, how it is read, and what stands there until it is saved. */
export function CeilingField(props: CeilingFieldProps): React.JSX.Element {
  const { error, isDisabled, onPaste, onType, row } = props;
  const { stored, text: shown, typed, year } = row;
  const { text, locale } = useText();
  const read = typed === undefined ? null : readCeiling(locale, typed);
  const before =
    stored === undefined
      ? text('direction.ceilings.none')
      : text('direction.ceilings.stored', { amount: formatRupiah(locale, stored.amount) });
  const hint =
    read === null
      ? stored === undefined
        ? before
        : formatRupiahShort(locale, stored.amount)
      : read.kind === 'value'
        ? `${formatRupiahShort(locale, read.value)} · ${before}`
        : read.kind === 'empty' && stored !== undefined
          ? text('direction.ceilings.removed', { amount: formatRupiah(locale, stored.amount) })
          : before;
  return (
    <Field.Root
      id={`ceiling-${year}`}
      name={`ceiling-${year}`}
      hint={hint}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label>{text('direction.ceilings.year', { year: String(year) })}</Field.Label>
      <TextInput
        name={`ceiling-${year}`}
        value={shown}
        disabled={isDisabled}
        autoComplete="off"
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => onType(target.value)}
        onPaste={(event: React.ClipboardEvent) => {
          const cells = pastedCells(event.clipboardData.getData('text/plain'));
          if (cells === null) return;
          event.preventDefault();
          onPaste(cells);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
