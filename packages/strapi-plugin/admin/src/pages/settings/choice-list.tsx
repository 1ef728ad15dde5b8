import { Box, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../translations/use-text';
import type { Choice } from './membership-choices';
import { namesOf } from './names-of';
import { offeredChoices } from './offered-choices';

interface ChoiceListProps {
  label: string;
  hint: string;
  /** Said where there is nothing to choose from. */
  emptyText?: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** More than these are searched rather than looked through. */
const fewest = 15;

/** A list with an end of its own shows where it goes on. */
const boxed = {
  padding: 3,
  maxHeight: '25rem',
  overflow: 'auto',
  borderColor: 'neutral200',
  hasRadius: true,
} as const;

/** Any number of what is offered, with a search where that is much. */
export function ChoiceList(props: ChoiceListProps): React.JSX.Element {
  const { label, hint, emptyText, choices, chosen, onChange } = props;
  const { text } = useText();
  const id = React.useId();
  const [words, setWords] = React.useState('');
  // What was chosen at the beginning stays on top: nothing moves under the pointer.
  const [first] = React.useState(chosen);
  const offered = offeredChoices(choices, first);
  const isLong = offered.length > fewest;
  const wanted = words.trim().toLowerCase();
  const shown = offered.filter(({ name }) => name.toLowerCase().includes(wanted));

  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);

  return (
    <Box role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <Typography tag="p" variant="pi" fontWeight="bold" id={`${id}-label`}>
        {label}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" id={`${id}-hint`}>
        {offered.length === 0 && emptyText !== undefined ? emptyText : hint}
      </Typography>
      {offered.length > 0 && (
        <Typography tag="p" role="status">
          {chosen.length === 0
            ? text('choices.none')
            : text('choices.chosen', { names: namesOf(choices, chosen).join(', ') })}
        </Typography>
      )}
      {isLong && (
        <Box paddingTop={2}>
          <Field.Root>
            <Field.Label>{text('choices.search', { label })}</Field.Label>
            <TextInput
              type="search"
              value={words}
              onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => setWords(target.value)}
            />
          </Field.Root>
        </Box>
      )}
      <Flex
        direction="column"
        alignItems="stretch"
        gap={2}
        marginTop={2}
        {...(isLong ? boxed : {})}
      >
        {shown.map(({ value, name }) => (
          <Box key={value}>
            <Checkbox checked={chosen.includes(value)} onCheckedChange={() => toggle(value)}>
              {name}
            </Checkbox>
          </Box>
        ))}
        {offered.length > 0 && shown.length === 0 && (
          <Typography role="status">{text('choices.not-found')}</Typography>
        )}
      </Flex>
    </Box>
  );
}
