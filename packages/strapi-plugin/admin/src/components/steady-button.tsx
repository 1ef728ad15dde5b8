import { Button, type ButtonProps } from '@strapi/design-system';
import type * as React from 'react';

interface SteadyButtonProps extends Pick<ButtonProps, 'startIcon' | 'variant'> {
  /** Whether there is nothing for it to do now. */
  isOff: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

/** A button that says when it can't be used, and keeps the focus: browsers take it from one that is disabled. */
export function SteadyButton({
  children,
  isOff,
  onPress,
  ...look
}: SteadyButtonProps): React.JSX.Element {
  return (
    <Button {...look} aria-disabled={isOff} onClick={() => !isOff && onPress()}>
      {children}
    </Button>
  );
}
