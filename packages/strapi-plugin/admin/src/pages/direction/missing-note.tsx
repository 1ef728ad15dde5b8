import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { DirectionType, DirectionValue } from '../../../../shared/contracts/direction';
import { useText, type TextKey } from '../../translations/use-text';
import { AddButton } from './entry/add-button';

interface MissingNoteProps {
  what: TextKey;
  /** What to add, where the officer may. */
  type?: DirectionType;
  /** What a new one begins with. */
  initial?: DirectionValue;
}

/** Says what isn't there yet, with the way to add it. */
export function MissingNote({ initial, type, what }: MissingNoteProps): React.JSX.Element {
  const { text } = useText();
  return (
    <Box paddingTop={1} paddingBottom={1}>
      <Typography textColor="neutral600">{text(what)} </Typography>
      {type !== undefined && <AddButton type={type} initial={initial} />}
    </Box>
  );
}
