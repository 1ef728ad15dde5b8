import { Box, Button, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import { useLostInput } from './use-lost-input';

/** Offers what was typed again after a save that was refused. */
export function LostInputNote({ type }: { type: string }): React.JSX.Element {
  const { text } = useText();
  const { fieldName } = useNames();
  const { lost, restore } = useLostInput();
  const fields = Object.keys(lost ?? {}).map((field) => fieldName(type, field));
  return (
    <div role="status">
      {lost !== null && (
        <Box background="warning100" padding={3} marginTop={3} hasRadius>
          <Typography tag="p">{text('panel.lost', { fields: fields.join(', ') })}</Typography>
          <Box paddingTop={2}>
            <Button variant="secondary" onClick={restore}>
              {text('panel.lost.restore')}
            </Button>
          </Box>
        </Box>
      )}
    </div>
  );
}
