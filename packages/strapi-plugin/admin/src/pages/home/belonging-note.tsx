import { useAuth } from '@strapi/strapi/admin';
import type * as React from 'react';
import type { ListItemsResponse } from '../../../../shared/contracts/approval';
import { Note } from '../../components/note';
import { useText } from '../../translations/use-text';
import { missingBelonging } from './missing-belonging';

/** Why an account can do nothing yet, and who helps: it belongs to no OPD or dimension of this plan. */
export function BelongingNote({ own }: Pick<ListItemsResponse, 'own'>): React.JSX.Element | null {
  const { text } = useText();
  const granted = useAuth('KotaCerdas', (state) => state.permissions);
  const missing = missingBelonging(granted, own);
  return missing === null ? null : <Note>{text(`home.belonging.${missing}`)}</Note>;
}
