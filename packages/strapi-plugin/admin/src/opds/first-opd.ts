import type { ListItemsResponse, ReviewedType } from '../../../shared/contracts/approval';
import { opdScopeOf } from './opd-scope-of';

/**
 * The OPD that a new item begins with: the wanted one where the officer may name it, else the only one that they may
 * name or belong to. Of several none is chosen for them.
 */
export function firstOpd(
  listed: Pick<ListItemsResponse, 'opds' | 'own'>,
  type: ReviewedType,
  wanted?: string,
): string | undefined {
  const mayName = opdScopeOf(listed, type, true);
  if (wanted !== undefined && (mayName === 'any' || mayName.includes(wanted))) return wanted;
  const [only, ...others] = mayName === 'any' ? listed.own.opdIds : mayName;
  return others.length === 0 ? only : undefined;
}
