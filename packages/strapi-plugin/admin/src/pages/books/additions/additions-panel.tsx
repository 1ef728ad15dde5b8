import { longestAddition } from '@kotacerdas/core/book';
import { formatInteger } from '@kotacerdas/core/locale';
import { sameValue } from '@kotacerdas/core/masterplan';
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import * as React from 'react';
import { FailureNote } from '../../../components/failure-note';
import type { BookOutline } from '../../../../../shared/contracts/book';
import { Panel } from '../../../components/panel';
import { SteadyButton } from '../../../components/steady-button';
import { WrappingOption } from '../../../components/wrapping-option';
import { WrappingSelect } from '../../../components/wrapping-select';
import { useText } from '../../../translations/use-text';
import { placeOf } from './move-section';
import { sectionChoices } from './section-choices';
import type { AdditionsForm } from './use-additions-form';
import type { TextPlace } from './with-text';

interface AdditionsPanelProps {
  outline: readonly BookOutline[];
  unplaced: readonly string[];
  form: AdditionsForm;
}

const moves = [
  { name: 'earlier', by: -1, Icon: ArrowUp },
  { name: 'later', by: 1, Icon: ArrowDown },
] as const;

const places: readonly TextPlace[] = ['before', 'after'];

/** *Tambahan*: text of one's own before and after what a section says by itself. */
export function AdditionsPanel({
  form,
  outline,
  unplaced,
}: AdditionsPanelProps): React.JSX.Element {
  const { text, locale } = useText();
  const choices = React.useMemo(() => sectionChoices(outline), [outline]);
  const [chosen, choose] = React.useState(choices[0]?.id ?? '');
  const written = Object.keys(form.additions.sections);
  const mark = (id: string) => (written.includes(id) ? ` ${text('books.additions.written')}` : '');
  const own = form.additions.sections[chosen];
  const standing = placeOf(outline, chosen, form.additions);
  const labelOf = (id: string) => choices.find((each) => each.id === id)?.label ?? id;
  const contestText = (id: string) => {
    const theirs = Object.values(form.theirs.sections[id] ?? {}).join(' … ');
    const section = labelOf(id);
    const isOrder = !sameValue(form.theirs.order[id], form.additions.order[id]);
    return theirs === '' && isOrder
      ? text('books.additions.contested-order', { section })
      : text('books.additions.contested', { section, theirs });
  };
  const lengthError = (typed = '') =>
    typed.length <= longestAddition
      ? undefined
      : text('books.additions.too-long', {
          most: formatInteger(locale, longestAddition),
          count: formatInteger(locale, typed.length),
        });
  return (
    <Panel title={text('books.additions.title')}>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        <Typography tag="p" textColor="neutral600">
          {text('books.additions.text')}
        </Typography>
        <Field.Root name="book-section">
          <Field.Label>{text('books.additions.section')}</Field.Label>
          <WrappingSelect value={chosen} onChange={(id) => choose(String(id))}>
            {choices.map(({ id, label }) => (
              <WrappingOption key={id} value={id}>{`${label}${mark(id)}`}</WrappingOption>
            ))}
            {unplaced.map((id) => (
              <WrappingOption key={id} value={id}>
                {text('books.additions.unplaced', { id })}
              </WrappingOption>
            ))}
          </WrappingSelect>
        </Field.Root>
        {standing !== null && (
          <Flex gap={3} wrap="wrap" role="group" aria-label={text('books.additions.order')}>
            <Typography textColor="neutral600">
              {text('books.additions.place', { at: standing.at + 1, count: standing.ids.length })}
            </Typography>
            {moves.map(({ Icon, by, name }) => (
              <SteadyButton
                key={name}
                variant="tertiary"
                startIcon={<Icon />}
                isOff={standing.ids[standing.at + by] === undefined}
                onPress={() => form.move(standing, by)}
              >
                {text(`books.additions.${name}`)}
              </SteadyButton>
            ))}
          </Flex>
        )}
        {places.map((place) => (
          <Field.Root
            key={place}
            name={`book-${place}`}
            hint={text('books.additions.hint')}
            error={lengthError(own?.[place])}
          >
            <Field.Label>{text(`books.additions.${place}`)}</Field.Label>
            <Textarea
              value={own?.[place] ?? ''}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                form.write(chosen, place, event.target.value)
              }
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        ))}
        <FailureNote failure={form.failure} />
        <Box role="alert">
          {form.contested.map((id) => (
            <Flex key={id} gap={3} wrap="wrap" paddingTop={2}>
              <Typography tag="p" textColor="warning700">
                {contestText(id)}
              </Typography>
              <Button
                variant="tertiary"
                aria-label={`${text('books.additions.use-theirs')}: ${labelOf(id)}`}
                onClick={() => form.takeTheirs(id)}
              >
                {text('books.additions.use-theirs')}
              </Button>
            </Flex>
          ))}
        </Box>
        <Flex gap={3} wrap="wrap">
          <SteadyButton
            isOff={!form.isDirty || form.isSaving || form.tooLong.length > 0}
            onPress={() => void form.save()}
          >
            {text('books.additions.save')}
          </SteadyButton>
          {form.isDirty && (
            <Button variant="tertiary" disabled={form.isSaving} onClick={form.drop}>
              {text('books.additions.drop')}
            </Button>
          )}
          <Typography role="status" textColor="neutral600">
            {form.isDirty && text('books.additions.unsaved')}
          </Typography>
        </Flex>
      </Flex>
    </Panel>
  );
}
