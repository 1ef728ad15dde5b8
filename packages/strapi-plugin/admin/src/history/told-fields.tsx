import { shortenText } from '@kotacerdas/core/locale';
import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ToldField } from './tell-change';

interface ToldFieldsProps {
  fields: readonly ToldField[];
  /** Fields beyond these are only counted. */
  most: number;
  /** Longer texts are cut to so many characters. */
  longest: number;
  /** The one side to tell, where there aren't two. */
  side?: 'before' | 'after' | undefined;
}

/** Fields with what they said before and say since. */
export function ToldFields({ fields, longest, most, side }: ToldFieldsProps): React.JSX.Element {
  const { text } = useText();
  const more = fields.length - most;
  return (
    <>
      {fields.length > 0 && (
        <Box tag="dl" style={{ overflowWrap: 'anywhere' }}>
          {fields.slice(0, most).map((told) => (
            <Box key={told.field} paddingTop={1}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {told.name}
              </Typography>
              <Typography tag="dd">
                {side === undefined
                  ? text('history.from-to', {
                      before: shortenText(told.before, longest),
                      after: shortenText(told.after, longest),
                    })
                  : shortenText(told[side], longest)}
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
