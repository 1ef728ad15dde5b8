import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { useActOnItem, type ActingOnItem } from '../approval/use-act-on-item';
import { type Entry, useEntryRefetch } from './use-entry-refetch';

/** Acts on the entry that the form shows, says what came of it, and has the form read the entry again. */
export function useActOnEntry(
  planDocumentId: string,
  entry: Entry,
  onActed: () => void,
): ActingOnItem {
  const refetch = useEntryRefetch(entry);
  // Whoever goes on typing meanwhile keeps that; saving it then tells that the item has moved on.
  const modified = useForm('ActOnEntry', (form) => form.modified);
  const isModified = React.useRef(modified);
  isModified.current = modified;
  return useActOnItem(planDocumentId, () => {
    onActed();
    if (!isModified.current) refetch();
  });
}
