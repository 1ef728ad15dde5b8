import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import type { DirectionType, DirectionValue } from '../../../../../shared/contracts/direction';
import { useNames } from '../../../translations/use-names';
import { useText } from '../../../translations/use-text';
import { DirectionContext } from './direction-context';

interface AddButtonProps {
  type: DirectionType;
  /** What the new one begins with, such as what it stands below. */
  initial?: DirectionValue | undefined;
}

/** Adds an entry, where the officer may. */
export function AddButton({ initial = {}, type }: AddButtonProps): React.JSX.Element | null {
  const { text } = useText();
  const { typeName } = useNames();
  const { mayAdd, onOpen } = React.useContext(DirectionContext);
  if (!mayAdd(type)) return null;
  return (
    <Button
      size="S"
      variant="ghost"
      startIcon={<Plus />}
      onClick={() => onOpen({ type, entry: null, initial })}
    >
      {type === 'measure-value'
        ? text('direction.measure.add-value')
        : text('direction.add', { type: typeName(type) })}
    </Button>
  );
}
