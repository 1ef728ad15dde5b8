import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useText } from '../translations/use-text';
import { adviceFor } from './advice-for';

/** What its reader can do about an item that can't be changed as it stands. */
export function AdviceNote({ item }: { item: ReviewItem }): React.JSX.Element | null {
  const { text } = useText();
  const advice = adviceFor(item);
  if (advice === null) return null;
  return (
    <Typography tag="p" textColor="neutral600">
      {text(`advice.${advice}`)}
    </Typography>
  );
}
