import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../content-types/all';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import { archiveRows, type GoingRow } from '../../archive/archive-rows';
import { changedColumns } from '../../item/changed-columns';
import { entryLabel } from '../../entry/entry-label';
import { chunks } from '../../masterplan/write/chunks';
import type { ChangeLine } from '../commit/change-lines';

interface RemovalOptions {
  /** Who made them. */
  readonly createdBy: number | null;
  /** How an entry is called in the history that a relation leads to. */
  readonly labelOf: (type: TypeName, relation: string, id: number) => string;
  /** What the Document Service calls it. */
  readonly documentIdOf: (type: TypeName, relation: string, id: number) => string | undefined;
}

/**
 * Takes entries away as a deletion does: the history keeps what it takes to bring each back, with what stood below it
 * and pointed at it. Gives the lines that tell of it.
 */
export async function removeRows(
  strapi: Core.Strapi,
  rows: readonly GoingRow[],
  { createdBy, documentIdOf, labelOf }: RemovalOptions,
): Promise<ChangeLine[]> {
  const archives = archiveRows(rows, { createdBy, documentIdOf });
  const lines = rows.map(({ row, type }, at): ChangeLine => {
    const linked = Object.entries(row.links).filter(([, ids]) => ids.length > 0);
    const before = {
      ...changedColumns(type, {}, row),
      ...Object.fromEntries(
        linked.map(([relation, ids]) => [relation, ids.map((id) => labelOf(type, relation, id))]),
      ),
      ...('state' in contentTypes[type].attributes && { state: row['state'] ?? 'draft' }),
    };
    return {
      act: 'delete',
      entryType: type,
      entryDocumentId: row.documentId,
      entryLabel: entryLabel(row, row.documentId),
      before,
      after: Object.fromEntries(Object.keys(before).map((field) => [field, null])),
      revision: row.revision ?? null,
      archive: archives[at],
    };
  });
  for (const type of new Set(rows.map((each) => each.type))) {
    const ids = rows.filter((each) => each.type === type).map(({ row }) => row.id);
    for (const part of chunks(ids, 1000)) {
      await strapi.db.query(uid(type)).deleteMany({ where: { id: { $in: part } } });
    }
  }
  return lines;
}
