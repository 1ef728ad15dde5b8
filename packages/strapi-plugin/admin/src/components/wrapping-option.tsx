import { SingleSelectOption } from '@strapi/design-system';
import type * as React from 'react';

/** One choice of a select: on lines of its own where it is longer than the screen is wide. */
export function WrappingOption(
  props: React.ComponentProps<typeof SingleSelectOption>,
): React.JSX.Element {
  return (
    <SingleSelectOption
      {...props}
      style={{ whiteSpace: 'normal', maxWidth: 'calc(100vw - 4.8rem)' }}
    />
  );
}
