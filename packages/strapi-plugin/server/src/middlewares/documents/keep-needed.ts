import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { typeNames, uid } from '../../content-types/define/type-name';
import { entryLabel } from '../../services/entry/entry-label';
import { mostNamed, tellLabels } from './tell-labels';
import { neededLinks } from './require-links';
import { fieldLabel } from './refuse';

const linked = z.array(z.looseObject({ documentId: z.string() }));
const deletion = z.object({ documentId: z.string() });

/**
 * What others can't do without isn't deleted under them: the whole plan would be invalid. What stands below an
 * entry may lose it, since nobody sees it then.
 */
export async function keepNeeded(
  strapi: Core.Strapi,
  context: { uid: string; action: string; params: unknown },
): Promise<void> {
  if (context.action !== 'delete') return;
  const parsed = deletion.safeParse(context.params);
  if (!parsed.success) return;
  for (const name of typeNames) {
    for (const { oneOf } of neededLinks[name] ?? []) {
      const [field] = oneOf;
      const attribute = Object.entries<object>(contentTypes[name].attributes).find(
        ([each]) => each === field,
      )?.[1];
      if (attribute === undefined || 'inversedBy' in attribute) continue;
      if (Reflect.get(attribute, 'target') !== context.uid) continue;
      const where = { [field]: { documentId: parsed.data.documentId } };
      const count = await strapi.db.query(uid(name)).count({ where });
      if (count === 0) continue;
      const some = linked.parse(
        await strapi.db
          .query(uid(name))
          .findMany({ where, orderBy: { id: 'asc' }, limit: mostNamed }),
      );
      const labels = some.map((entry) => entryLabel(entry, entry.documentId));
      throw new errors.ValidationError(
        `Masih dipakai pada ${count} data ${contentTypes[name].info.displayName} (“${fieldLabel(name, field)}”): ${tellLabels(labels, count)}. Ganti dulu di sana, lalu hapus.`,
      );
    }
  }
}
