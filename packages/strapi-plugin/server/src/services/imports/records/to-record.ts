import type { ImportRecord } from '../../../../../shared/contracts/imports';
import { permissions } from '../../../../../shared/permissions';
import { factsOfPlan, may } from '../../../permissions/may';
import type { Importer, NamedPlan } from '../rights/asker';
import type { ImportRow } from './list-imports';

/** Whether somebody may take an import back: one of their own, or by their role any of the region. */
export function mayUndo(
  { ability }: Pick<Importer, 'ability'>,
  plan: NamedPlan,
  { actorId }: Pick<ImportRow, 'actorId'>,
): boolean {
  const createdBy = actorId === null ? null : { id: actorId };
  return may(ability, permissions.undoImport, { ...factsOfPlan(plan), createdBy });
}

/** An import as an answer shows it. */
export function toRecord(
  {
    actorName,
    at,
    created,
    documentId,
    fileName,
    kind,
    sha256,
    undoneAt,
    undoneBy,
    updated,
    ...row
  }: ImportRow,
  plan: NamedPlan,
  importer: Pick<Importer, 'ability'>,
): ImportRecord {
  return {
    documentId,
    kind,
    fileName,
    sha256,
    at,
    by: actorName,
    created,
    updated,
    undoneAt,
    undoneBy,
    canUndo: undoneAt === null && mayUndo(importer, plan, row),
  };
}
