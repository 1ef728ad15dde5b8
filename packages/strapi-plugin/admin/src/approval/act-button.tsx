import { Button } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';
import { useNameOfItems } from './use-name-of-items';

/** Does an act at once. */
export function ActButton({ act, isDisabled, items, onAct }: ActButtonProps): React.JSX.Element {
  const { text } = useText();
  const { Icon, variant } = actLook[act];
  const nameOf = useNameOfItems();
  return (
    <Button
      variant={variant}
      startIcon={<Icon />}
      disabled={isDisabled}
      aria-label={`${text(`act.${act}`)}: ${nameOf(items)}`}
      onClick={() => void onAct(act)}
    >
      {text(`act.${act}`)}
    </Button>
  );
}
