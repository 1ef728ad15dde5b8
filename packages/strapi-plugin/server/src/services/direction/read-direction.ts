import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  DirectionEntry,
  DirectionType,
  DirectionValue,
} from '../../../../shared/contracts/direction';
import { directionFields } from '../../../../shared/direction/fields';
import { uid } from '../../content-types/define/type-name';
import { entryLabel } from '../entry/entry-label';
import { versionOf } from '../item/version-of';
import { itemId } from '../masterplan/stored-plan/item-id';

/** An entry as it stands; who may do what with it is said elsewhere. */
export type StoredEntry = Omit<DirectionEntry, 'canEdit' | 'canDelete'>;

const row = z.looseObject({ documentId: z.string(), key: z.nullish(z.string()) });
const linked = z.object({ documentId: z.string() });
const ofNoProgram = { program: { id: { $null: true } } };

/** Those of the action plan are written with its rows, by whoever those belong to. */
const elsewhere: Partial<Record<DirectionType, object>> = {
  measure: ofNoProgram,
  'measure-value': { measure: ofNoProgram },
};

/** Entries of one kind in a plan, in order of creation; those of one documentId, or all. */
export async function readDirection(
  strapi: Core.Strapi,
  type: DirectionType,
  planId: number,
  documentId?: string,
): Promise<StoredEntry[]> {
  const links = directionFields[type].filter(({ kind }) => kind === 'link');
  const found: unknown = await strapi.db.query(uid(type)).findMany({
    where: {
      ...(type === 'plan' ? { id: planId } : { plan: planId }),
      ...(documentId === undefined ? {} : { documentId }),
      ...elsewhere[type],
    },
    populate: Object.fromEntries(links.map(({ name }) => [name, { select: ['documentId'] }])),
    orderBy: { id: 'asc' },
  });
  return z
    .array(row)
    .parse(found)
    .map((entry) => toEntry(type, entry));
}

function toEntry(type: DirectionType, entry: z.output<typeof row>): StoredEntry {
  const { documentId, key = null } = entry;
  const value: DirectionValue = Object.fromEntries(
    directionFields[type].map(({ kind, name }): [string, string | number | null] => {
      const stored: unknown = entry[name];
      if (kind === 'link') return [name, linked.safeParse(stored).data?.documentId ?? null];
      if (kind === 'year' || kind === 'number') {
        return [name, typeof stored === 'number' ? stored : null];
      }
      return [name, typeof stored === 'string' || typeof stored === 'number' ? `${stored}` : null];
    }),
  );
  return {
    type,
    documentId,
    id: itemId({ documentId, key }),
    label: entryLabel(entry, documentId),
    value,
    version: versionOf(value),
  };
}
