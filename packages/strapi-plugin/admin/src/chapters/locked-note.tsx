import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ListItemsResponse, ReviewedType } from '../../../shared/contracts/approval';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';

interface LockedNoteProps {
  listed: Pick<ListItemsResponse, 'creatable' | 'locked'>;
  /** What the page adds. */
  types: readonly ReviewedType[];
}

/** Stands where something would be added: why nothing is taken, and who can change that. */
export function LockedNote({ listed, types }: LockedNoteProps): React.JSX.Element | null {
  const { text } = useText();
  const { typeName } = useNames();
  const locked = types.filter((type) => listed.locked.includes(type));
  if (locked.length === 0) return null;
  const mayReopen = locked.some((type) => listed.creatable.includes(type));
  return (
    <Typography tag="p" textColor="neutral600">
      {text('chapters.closed', { chapters: locked.map(typeName).join(', ') })}{' '}
      {text(mayReopen ? 'chapters.closed.may' : 'chapters.closed.ask')}
    </Typography>
  );
}
