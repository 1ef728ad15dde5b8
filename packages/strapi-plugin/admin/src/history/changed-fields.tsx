import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ChangeItem } from '../../../shared/contracts/history';
import { useText } from '../translations/use-text';
import { tellChange } from './tell-change';
import { ToldFields } from './told-fields';
import { useReader } from './use-reader';

interface ChangedFieldsProps {
  change: ChangeItem;
  /** Fields beyond these are only counted. */
  most: number;
  /** Longer texts are cut to so many characters. */
  longest: number;
}

/** What a change has changed: field by field, before and after. */
export function ChangedFields({ change, most, longest }: ChangedFieldsProps): React.JSX.Element {
  const { text } = useText();
  const reader = useReader();
  const fields = tellChange(change, reader);
  // What was made or deleted as a whole has only one side to tell.
  const isOnesided = (
    [
      'create',
      'import',
      'publish',
      'republish',
      'withdraw-edition',
      'restore-edition',
      'restore',
      'delete',
    ] as const
  ).some((act) => act === change.act);
  return (
    <>
      {change.reason !== null && (
        <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {change.act === 'comment'
            ? change.reason
            : text('item.reason', { reason: change.reason })}
        </Typography>
      )}
      <ToldFields
        fields={fields}
        most={most}
        longest={longest}
        side={isOnesided ? (change.act === 'delete' ? 'before' : 'after') : undefined}
      />
    </>
  );
}
