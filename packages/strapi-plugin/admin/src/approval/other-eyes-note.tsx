import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useText } from '../translations/use-text';

/** Stands where *Setujui* would be: why an officer doesn't approve what they proposed themselves. */
export function OtherEyesNote({
  items,
}: {
  items: readonly Pick<ReviewItem, 'needsOtherEyes'>[];
}): React.JSX.Element | null {
  const { text } = useText();
  if (!items.some(({ needsOtherEyes }) => needsOtherEyes)) return null;
  return (
    <Typography tag="p" textColor="neutral600">
      {text(items.length === 1 ? 'act.own-proposal' : 'home.own-proposal')}
    </Typography>
  );
}
