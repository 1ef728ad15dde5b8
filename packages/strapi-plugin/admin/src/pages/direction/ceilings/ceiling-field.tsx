import { formatRupiah, formatRupiahShort } from '@kotacerdas/core/locale';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../translations/use-text';
import { pastedCells } from './pasted-cells';
import { readCeiling } from './read-ceiling';
import type { CeilingsForm } from './use-ceilings-form';

interface CeilingFieldProps {
  row: CeilingsForm['rows'][number];
  error: string | undefined;
  isDisabled: boolean;
  /** Whether somebody else has changed what was typed over. */
  isClashing: boolean;
  onType: (text: string) => void;
  onPaste: (cells: readonly string[]) => void;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** The ceiling of one year: what is typed, how it is read, and what stands there until it is saved. */
export function CeilingField(props: CeilingFieldProps): React.JSX.Element {
  const { error, isClashing, isDisabled, onKeepMine, onKeepTheirs, onPaste, onType, row } = props;
  const { stored, text: shown, typed, year } = row;
  const { text, locale } = useText();
  const read = typed === undefined ? null : readCeiling(locale, typed);
  const input = React.useRef<HTMLInputElement>(null);
  const choose = (take: () => void) => () => {
    take();
    // The buttons go, and the focus with them.
    input.current?.focus();
  };
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
        ref={input}
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
      {isClashing && (
        <Flex
          role="group"
          aria-label={text('direction.ceilings.year', { year: String(year) })}
          gap={2}
          wrap="wrap"
        >
          <Button variant="secondary" size="S" disabled={isDisabled} onClick={choose(onKeepMine)}>
            {text('direction.ceilings.keep-mine')}
          </Button>
          <Button variant="tertiary" size="S" disabled={isDisabled} onClick={choose(onKeepTheirs)}>
            {text('direction.ceilings.keep-theirs')}
          </Button>
        </Flex>
      )}
    </Field.Root>
  );
}
