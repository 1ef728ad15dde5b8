import { shortenText } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ChangeItem } from '../../../shared/contracts/history';
import { useText } from '../translations/use-text';
import { tellChange } from './tell-change';
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
  const more = fields.length - most;
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
      {fields.length > 0 && (
        <Box tag="dl" style={{ overflowWrap: 'anywhere' }}>
          {fields.slice(0, most).map(({ field, name, before, after }) => (
            <Box key={field} paddingTop={1}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {name}
              </Typography>
              <Typography tag="dd">
                {isOnesided
                  ? shortenText(change.act === 'delete' ? before : after, longest)
                  : text('history.from-to', {
                      before: shortenText(before, longest),
                      after: shortenText(after, longest),
                    })}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
      {more > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('history.more-fields', { count: more })}
        </Typography>
      )}
    </>
  );
}
