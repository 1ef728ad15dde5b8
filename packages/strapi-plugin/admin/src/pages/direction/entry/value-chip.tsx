import { Button, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { useText } from '../../../translations/use-text';
import { DirectionContext } from './direction-context';

interface ValueChipProps {
  said: string;
  entry: DirectionEntry | undefined;
}

/** What is said of one year; it opens where the officer may change it. */
export function ValueChip({ entry, said }: ValueChipProps): React.JSX.Element {
  const { text } = useText();
  const { onOpen } = React.useContext(DirectionContext);
  if (entry === undefined || !(entry.canEdit || entry.canDelete)) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {said}
      </Typography>
    );
  }
  return (
    <Button
      size="S"
      variant="ghost"
      aria-label={text(entry.canEdit ? 'direction.edit.of' : 'direction.open.of', { entry: said })}
      onClick={() => onOpen({ type: entry.type, entry, initial: entry.value })}
    >
      {said}
    </Button>
  );
}
