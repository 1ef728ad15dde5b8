import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../translations/use-text';
import { pastedCells } from './pasted-cells';
import type { YearsForm } from './use-years-form';
import type { Yearly } from './yearly';

interface YearFieldProps {
  yearly: Yearly;
  row: YearsForm['rows'][number];
  error: string | undefined;
  isDisabled: boolean;
  /** Whether somebody else has changed what was typed over. */
  isClashing: boolean;
  onType: (text: string) => void;
  onPaste: (cells: readonly string[]) => void;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** The amount of one year: what is typed, how it is read, and what stands there until it is saved. */
export function YearField(props: YearFieldProps): React.JSX.Element {
  const { error, isClashing, isDisabled, onPaste, onType, row, yearly } = props;
  const { stored, text: shown, typed, year } = row;
  const { text, locale } = useText();
  const read = typed === undefined ? null : yearly.read(locale, typed);
  const input = React.useRef<HTMLInputElement>(null);
  const choose = (take: () => void) => () => {
    take();
    // The buttons go, and the focus with them.
    input.current?.focus();
  };
  const label = text(`direction.${yearly.topic}.year`, { year: String(year), unit: yearly.unit });
  const before =
    stored === undefined
      ? text(`direction.${yearly.topic}.none`)
      : text('direction.years.stored', { amount: yearly.told(locale, stored.amount) });
  const hint =
    read === null
      ? stored === undefined
        ? before
        : yearly.brief(locale, stored.amount)
      : read.kind === 'value'
        ? `${yearly.brief(locale, read.value)} · ${before}`
        : read.kind === 'empty' && stored !== undefined
          ? text('direction.years.removed', { amount: yearly.told(locale, stored.amount) })
          : before;
  return (
    <Field.Root
      id={`${yearly.topic}-${year}`}
      name={`${yearly.topic}-${year}`}
      hint={hint}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label>{label}</Field.Label>
      <TextInput
        ref={input}
        name={`${yearly.topic}-${year}`}
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
        <Flex role="group" aria-label={label} gap={2} wrap="wrap">
          <Button
            variant="secondary"
            size="S"
            disabled={isDisabled}
            onClick={choose(props.onKeepMine)}
          >
            {text('direction.years.keep-mine')}
          </Button>
          <Button
            variant="tertiary"
            size="S"
            disabled={isDisabled}
            onClick={choose(props.onKeepTheirs)}
          >
            {text('direction.years.keep-theirs')}
          </Button>
        </Flex>
      )}
    </Field.Root>
  );
}
