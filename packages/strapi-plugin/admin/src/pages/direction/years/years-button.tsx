import { Button } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import * as React from 'react';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { useText } from '../../../translations/use-text';
import { DirectionContext } from '../entry/direction-context';
import type { Yearly } from './yearly';

interface YearsButtonProps {
  topic: Yearly['topic'];
  owner: DirectionEntry;
}

/** Opens the amounts of all years at once. */
export function YearsButton({ owner, topic }: YearsButtonProps): React.JSX.Element {
  const { text } = useText();
  const { onOpenYears } = React.useContext(DirectionContext);
  return (
    <Button
      size="S"
      variant="ghost"
      startIcon={<Pencil />}
      aria-label={text(`direction.${topic}.of`, { entry: owner.label })}
      onClick={() => onOpenYears(owner)}
    >
      {text(`direction.${topic}.open`)}
    </Button>
  );
}
