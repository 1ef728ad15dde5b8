import { Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewedType } from '../../../shared/contracts/approval';
import type { EntryOf } from '../api/use-entries';
import { formPath } from '../addresses/form-path';

interface ItemLinkProps {
  planDocumentId: string;
  item: { readonly type: ReviewedType; readonly id: string } | null;
  entryOf: EntryOf;
  children: string;
}

/** An item by its name, and the way to its form where there is one. */
export function ItemLink(props: ItemLinkProps): React.JSX.Element {
  const { children, entryOf, item, planDocumentId } = props;
  const documentId = item === null ? undefined : entryOf(item.type, item.id);
  if (item === null || documentId === undefined) {
    return <Typography fontWeight="semiBold">{children}</Typography>;
  }
  return (
    <Link tag={RouterLink} to={formPath({ ...item, documentId }, planDocumentId)}>
      {children}
    </Link>
  );
}
