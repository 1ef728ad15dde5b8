import { Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewedType } from '../../../shared/contracts/approval';
import type { EntryOf } from '../api/use-entries';
import { editPath } from './content-manager-path';

interface ItemLinkProps {
  item: { readonly type: ReviewedType; readonly id: string } | null;
  entryOf: EntryOf;
  children: string;
}

/** An item by its name, and the way to its form where there is one. */
export function ItemLink({ children, entryOf, item }: ItemLinkProps): React.JSX.Element {
  const documentId = item === null ? undefined : entryOf(item.type, item.id);
  if (item === null || documentId === undefined) {
    return <Typography fontWeight="semiBold">{children}</Typography>;
  }
  return (
    <Link tag={RouterLink} to={editPath({ type: item.type, documentId })}>
      {children}
    </Link>
  );
}
