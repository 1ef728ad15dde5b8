import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { withTelling } from '../history/telling';
import { documentsOf } from './documents-of';
import { mayWrite, type Asker } from './asker';
import { writableColumns } from './changed-columns';
import type { PartChange } from './compare-parts';
import { NotOwn } from './item-refused';
import type { PartName } from '../masterplan/stored-plan/stored-plan';
import type { Part } from './part';

const created = z.object({ documentId: z.string() });

interface Write {
  readonly planId: number;
  readonly asker: Asker;
  /** Whether the item's own line in the history tells it; a deletion has its own, which can be taken back. */
  readonly told: boolean;
}

/** Writes parts of an item through the Document Service, whose rules hold for each. */
export async function writeParts(
  strapi: Core.Strapi,
  changes: readonly PartChange[],
  write: Write,
): Promise<void> {
  for (const change of changes) {
    const { name } = change.part;
    const documents = documentsOf(strapi, name);
    if (change.kind === 'create') {
      await createPart(strapi, change.part, change.parentId, write);
      continue;
    }
    const { documentId } = change.part;
    const verb = change.kind;
    const fields = change.kind === 'update' ? namedFields(name, change.columns) : [];
    if (!(await mayWrite(strapi, write.asker, verb, name, documentId, fields))) {
      throw new NotOwn();
    }
    if (change.kind === 'delete') await documents.delete({ documentId });
    else {
      const data = { ...change.columns, updatedBy: write.asker.userId };
      await documents.update(telling({ documentId, data }, write));
    }
  }
}

/** A new part with all that stands below it. */
export async function createPart(
  strapi: Core.Strapi,
  part: Part,
  parentId: string,
  write: Write,
): Promise<void> {
  const documents = documentsOf(strapi, part.name);
  const columns = writableColumns(part.name).map((column): [string, unknown] => [
    column,
    Reflect.get(part.data, column) ?? null,
  ]);
  const key: unknown = Reflect.get(part.data, 'key');
  const { userId } = write.asker;
  const data = {
    ...Object.fromEntries(columns),
    key: key ?? null,
    plan: { set: [{ id: write.planId }] },
    [part.parent]: { set: [{ documentId: parentId }] },
    createdBy: userId,
    updatedBy: userId,
  };
  const { documentId } = created.parse(await documents.create(telling({ data }, write)));
  for (const below of part.parts) await createPart(strapi, below, documentId, write);
}

/** The fields that a role can allow or not: those that the role editor shows. */
function namedFields(name: PartName, columns: object): string[] {
  const { attributes } = contentTypes[name].config;
  return Object.keys(columns).filter((column) => !Object.hasOwn(attributes, column));
}

function telling<Params extends object>(params: Params, { told }: Write): Params {
  return told ? withTelling(params, 'elsewhere') : params;
}
