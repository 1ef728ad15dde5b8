import type { Core } from '@strapi/strapi';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { entryActions } from '../../permissions/item-rights';
import { mayWith } from '../../permissions/may';
import { readForConditions } from '../../permissions/read-for-conditions';

/** Who asks for a write: their account and what their roles allow. */
export interface Asker {
  readonly userId: number;
  readonly ability: unknown;
}

/**
 * Whether somebody may do this to an entry as it stands: Content Manager asks the same before it writes. Of
 * fields, each has to be allowed.
 */
export async function mayWrite(
  strapi: Core.Strapi,
  { ability }: Asker,
  verb: keyof typeof entryActions,
  name: TypeName,
  documentId: string,
  fields: readonly string[] = [],
): Promise<boolean> {
  const entry = await readForConditions(strapi, name, documentId);
  if (entry === undefined) return false;
  const may = (field?: string) => mayWith(ability, entryActions[verb], uid(name), entry, field);
  return may() && fields.every(may);
}
