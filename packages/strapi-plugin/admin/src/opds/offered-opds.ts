import type { OpdScope } from '../../../shared/contracts/approval';

/** Of these OPDs the ones to choose from: those that may be named, and the one that is named already. */
export function offeredOpds<Opd extends { readonly id: string }>(
  opds: readonly Opd[],
  mayName: OpdScope,
  named?: unknown,
): readonly Opd[] {
  if (mayName === 'any') return opds;
  return opds.filter(({ id }) => mayName.includes(id) || id === named);
}
