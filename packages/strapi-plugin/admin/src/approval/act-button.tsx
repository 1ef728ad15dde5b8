import { Button } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';
import type { ActButtonProps } from './act-button-props';
import { actLook } from './act-look';

/** Does an act at once. */
export function ActButton({ act, isDisabled, onAct }: ActButtonProps): React.JSX.Element {
  const { text } = useText();
  const { Icon, variant } = actLook[act];
  return (
    <Button
      variant={variant}
      startIcon={<Icon />}
      disabled={isDisabled}
      onClick={() => void onAct(act)}
    >
      {text(`act.${act}`)}
    </Button>
  );
}
