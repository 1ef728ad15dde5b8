import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { ConflictChoice } from '../../../item-form/conflict/conflict-choice';
import { useNames } from '../../../translations/use-names';
import { useText } from '../../../translations/use-text';
import type { EntryFailure } from './entry-failure';
import { clashesIn, mergeFields, type Side } from './merge-fields';
import { typedValue } from './typed-value';
import type { EntryForm } from './use-entry-form';

interface EntryConflictProps {
  form: EntryForm;
  conflict: Extract<EntryFailure, { kind: 'conflict' }>['conflict'];
  nameOf: (field: string, value: unknown) => string;
  onSaved: (saved: Awaited<ReturnType<EntryForm['saveMerged']>>) => void;
}

/** Somebody else has saved meanwhile: what only one side has changed is merged, the rest is chosen. */
export function EntryConflict(props: EntryConflictProps): React.JSX.Element {
  const { conflict, form, nameOf, onSaved } = props;
  const { text } = useText();
  const { fieldName } = useNames();
  const [choices, setChoices] = React.useState<Readonly<Record<string, Side>>>({});
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { changes, current } = conflict;
  const sides = { base: form.base, ours: form.value, theirs: typedValue(current.value) };
  const clashes = clashesIn(sides);
  const left = clashes.filter((field) => choices[field] === undefined).length;
  const save = () => form.saveMerged(mergeFields(sides, choices), current).then(onSaved);
  return (
    <Box tag="section">
      <Typography tag="h2" variant="beta" tabIndex={-1} ref={heading}>
        {text('direction.conflict', {
          who: changes[0]?.actor ?? text('direction.conflict.someone'),
        })}
      </Typography>
      <Typography tag="p">
        {text(clashes.length === 0 ? 'direction.conflict.none' : 'direction.conflict.text')}
      </Typography>
      {clashes.map((field) => (
        <ConflictChoice
          key={field}
          place={text('direction.conflict.field', { field: fieldName(current.type, field) })}
          conflict={{
            id: field,
            kind: 'both-changed',
            place: [field],
            base: sides.base[field],
            ours: sides.ours[field],
            theirs: sides.theirs[field],
          }}
          chosen={choices[field] ?? null}
          tell={(value) => nameOf(field, value)}
          onChoose={(side) => setChoices({ ...choices, [field]: side })}
        />
      ))}
      <Flex gap={2} wrap="wrap" paddingTop={4}>
        <Button disabled={left > 0} loading={form.isSaving} onClick={() => void save()}>
          {text('direction.conflict.save')}
        </Button>
        <Button variant="tertiary" onClick={form.leaveConflict}>
          {text('conflict.back')}
        </Button>
        <Typography role="status" textColor="neutral600">
          {left > 0 ? text('conflict.left', { count: left }) : ''}
        </Typography>
      </Flex>
    </Box>
  );
}
