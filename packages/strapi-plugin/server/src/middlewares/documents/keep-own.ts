import { contentTypes } from '../../content-types/all';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { mayWith } from '../../permissions/may';
import { readForConditions } from '../../permissions/read-for-conditions';
import { forbid } from './forbid';
import { linksAfter, linksBefore, relationsOf } from './links-after';
import { officerAbility } from './officer-ability';
import type { DocumentWrite } from './write';

type Writer = Pick<DocumentWrite, 'strapi' | 'name' | 'action'>;

/**
 * What an officer has written has to be theirs to write also as it is afterwards: Strapi looks at an entry before a
 * change only, and at a new one not at all. Called after the write, in its transaction.
 */
export async function keepOwn(
  { action, name, strapi }: Writer,
  documentIds: readonly string[],
): Promise<void> {
  const ability = await officerAbility(strapi);
  if (ability === undefined) return;
  const verb = action === 'update' ? 'update' : 'create';
  for (const documentId of documentIds) await check(strapi, ability, verb, name, documentId);
}

/** Nobody takes parts off an entry that isn't theirs by linking them to one that is. */
export async function keepForeign(write: DocumentWrite): Promise<void> {
  const ability = await officerAbility(write.strapi);
  if (ability === undefined) return;
  if (write.action === 'clone' && write.documentId !== undefined) {
    // Whoever may not read an entry doesn't read a copy of it either.
    await check(write.strapi, ability, 'read', write.name, write.documentId);
  }
  for (const [field, { mappedBy, target }] of relationsOf(write.name)) {
    if (mappedBy === undefined || write.data[field] === undefined) continue;
    const before = write.action === 'update' ? await linksBefore(write, field) : [];
    const own = new Set(before.map(({ documentId }) => documentId));
    for (const { documentId } of await linksAfter(write, field)) {
      if (!own.has(documentId)) await check(write.strapi, ability, 'update', target, documentId);
    }
  }
}

async function check(
  strapi: DocumentWrite['strapi'],
  ability: unknown,
  verb: 'create' | 'read' | 'update',
  name: TypeName,
  documentId: string,
): Promise<void> {
  const entry = await readForConditions(strapi, name, documentId);
  if (entry === undefined) return;
  if (mayWith(ability, `plugin::content-manager.explorer.${verb}`, uid(name), entry)) return;
  forbid(
    `${contentTypes[name].info.displayName} ini di luar wewenang Anda: milik Perangkat Daerah, dimensi, atau daerah lain. Pilih yang menjadi wewenang Anda.`,
    { code: 'not-own' },
  );
}
