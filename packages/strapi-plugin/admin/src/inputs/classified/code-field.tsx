import { Button, Field, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { codesOf } from '../../../../shared/classification/codes-of';
import type { ClassificationResponse } from '../../../../shared/contracts/classification';
import { useText } from '../../translations/use-text';
import type { InputProps } from '../input-props';
import type { NamedOption } from '../named-select';
import { namedCodes, strayCodes } from './named-codes';
import type { useOffered } from './use-offered';

export interface CodeFieldProps extends Omit<InputProps, 'attribute'> {
  chosen: readonly string[];
  loaded: ReturnType<typeof useOffered>;
  optionsOf: (offered: ClassificationResponse['data']) => NamedOption[];
  /** Said under the field while nothing else is. */
  ownHint: 'input.code.framework' | 'input.code.frameworks';
  /** `list` names the list of what is offered: an input that reads names once is made anew with another list. */
  children: (options: readonly NamedOption[], isReady: boolean, list: string) => React.ReactNode;
}

/** Around an input of codes: its label and notes, and a chosen code that is no longer offered as one more option. */
export function CodeField(props: CodeFieldProps): React.JSX.Element {
  const { children, chosen, error, hint, label, loaded, name, optionsOf, ownHint, required } =
    props;
  const { text, locale } = useText();
  const { reload, result } = loaded;
  const isReady = result.status === 'loaded';
  const offered = isReady ? optionsOf(result.data) : [];
  const known = isReady ? namedCodes(codesOf(result.data.dimensions, 'either'), locale) : [];
  const { elsewhere, gone } = strayCodes(chosen, offered, known);
  const frameworks = isReady
    ? result.data.frameworks.map((framework) => framework.name[locale]).join(', ')
    : '';
  const kept = gone.map((code) => ({
    value: code,
    name: isReady ? text('input.code.gone.option', { code }) : code,
  }));
  const list = [result.status, ...offered.map(({ value }) => value)].join(' ');
  const hasHint = hint !== undefined && hint !== null && hint !== '';
  return (
    <Field.Root
      name={name}
      id={name}
      {...(error === undefined ? {} : { error })}
      hint={hasHint ? hint : isReady ? text(ownHint, { framework: frameworks }) : ''}
      required={required ?? false}
    >
      <Field.Label>{label}</Field.Label>
      {children([...offered, ...elsewhere, ...kept], isReady, list)}
      <Field.Hint />
      <Field.Error />
      <div aria-live="polite">
        {result.status === 'loading' && (
          <Typography variant="pi" textColor="neutral600">
            {text('input.code.loading')}
          </Typography>
        )}
        {result.status === 'failed' && (
          <Flex gap={2} wrap="wrap">
            <Typography variant="pi" textColor="danger600">
              {text('input.code.failed')}
            </Typography>
            <Button size="S" variant="tertiary" onClick={reload}>
              {text('input.code.retry')}
            </Button>
          </Flex>
        )}
        {elsewhere.length > 0 && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {text('input.code.elsewhere', {
              names: elsewhere.map((option) => option.name).join(', '),
            })}
          </Typography>
        )}
        {isReady && gone.length > 0 && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {text('input.code.gone', { codes: gone.join(', ') })}
          </Typography>
        )}
      </div>
    </Field.Root>
  );
}
