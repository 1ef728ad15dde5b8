import { fieldChanges, mergeItem, type MergeChoice } from '@kotacerdas/core/masterplan';
import { describePlace } from '@kotacerdas/core/locale';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { listOfType, type WrittenType } from '../../../../shared/contracts/item';
import { formatMoment } from '../../history/format-moment';
import { capitalised } from '../../translations/capitalised';
import { useText } from '../../translations/use-text';
import type { FormConflict, ItemForm } from '../use-item-form';
import { ConflictChoice } from './conflict-choice';
import { partNames } from './part-names';
import { tellItemValue } from './tell-item-value';

interface ConflictViewProps<Type extends WrittenType> {
  type: Type;
  conflict: FormConflict<Type>;
  form: Pick<ItemForm<Type>, 'isSaving' | 'leaveConflict'>;
  /** What an id of the document, or of the framework, is called. */
  nameOf: (id: string) => string;
  onSave: (choices: Readonly<Record<string, MergeChoice>>) => void;
}

/** What only the server says, and changes with every save. */
const unsaid = ['updatedAt', 'state', 'stateReason', 'id'];

/** Both sides' work as one: what only one has changed is merged, the rest is chosen, and nothing is lost meanwhile. */
export function ConflictView<Type extends WrittenType>(
  props: ConflictViewProps<Type>,
): React.JSX.Element {
  const { conflict, form, nameOf, onSave, type } = props;
  const { text, locale } = useText();
  const [choices, setChoices] = React.useState<Readonly<Record<string, MergeChoice>>>({});
  const titleId = React.useId();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { base, changes, current, ours } = conflict;
  const versions = { base, ours, theirs: current.value };
  const list = listOfType[type];
  const { conflicts } = mergeItem(list, versions);
  const contested = conflicts.filter(({ place }) => !unsaid.includes(place[0] ?? ''));
  const left = contested.filter(({ id }) => choices[id] === undefined).length;
  const taken = fieldChanges(base, current.value).filter(
    ({ path }) =>
      !unsaid.includes(path[0] ?? '') &&
      contested.every(({ place }) => place.join() !== path.slice(0, place.length).join()),
  );
  const parts = partNames([base, current.value, ours]);
  const placeOf = (path: readonly string[]) =>
    capitalised(
      describePlace(
        locale,
        path.map((name) => parts.get(name) ?? name),
      ),
    );
  const [last] = changes;
  return (
    <Box tag="section" aria-labelledby={titleId}>
      <Typography tag="h2" variant="beta" id={titleId} tabIndex={-1} ref={heading}>
        {text('conflict.title')}
      </Typography>
      <Typography tag="p">
        {last === undefined
          ? text('conflict.by-someone')
          : text('conflict.by', {
              who: [...new Set(changes.map(({ actor }) => actor ?? '–'))].join(', '),
              at: formatMoment(locale, last.at),
            })}
      </Typography>
      {taken.length > 0 && (
        <Box background="success100" padding={3} marginTop={3} hasRadius>
          <Typography tag="p">{text('conflict.merged')}</Typography>
          <Typography tag="p" fontWeight="semiBold">
            {text('conflict.theirs-taken')}
          </Typography>
          <ul>
            {taken.map(({ after, path }) => (
              <li key={path.join('.')} style={{ overflowWrap: 'anywhere' }}>
                <Typography>
                  {`${placeOf(path)}: ${tellItemValue(after, nameOf, locale) || text('conflict.nothing')}`}
                </Typography>
              </li>
            ))}
          </ul>
        </Box>
      )}
      <Box paddingTop={3}>
        <Typography tag="p" fontWeight="semiBold">
          {contested.length === 0
            ? text('conflict.none')
            : text('conflict.choose', { count: contested.length })}
        </Typography>
      </Box>
      {contested.map((each) => (
        <ConflictChoice
          key={each.id}
          conflict={each}
          place={placeOf(each.place)}
          chosen={choices[each.id] ?? null}
          tell={(value) => tellItemValue(value, nameOf, locale)}
          onChoose={(choice) => setChoices({ ...choices, [each.id]: choice })}
        />
      ))}
      <Flex gap={2} wrap="wrap" paddingTop={4}>
        <Button disabled={left > 0} loading={form.isSaving} onClick={() => onSave(choices)}>
          {text('conflict.save')}
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
