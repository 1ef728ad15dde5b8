import type { ListItemsResponse, OpdScope, ReviewedType } from '../../../shared/contracts/approval';

/** Which OPDs the officer may name in a new item of a kind, or in one that is there; a kind without OPD asks nothing. */
export function opdScopeOf(
  { opds }: Pick<ListItemsResponse, 'opds'>,
  type: ReviewedType,
  isNew: boolean,
): OpdScope {
  const scopes: Partial<Record<ReviewedType, OpdScope>> = opds[isNew ? 'create' : 'update'];
  return scopes[type] ?? 'any';
}
