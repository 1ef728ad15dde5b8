import type { Core } from '@strapi/strapi';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import { pointingAt } from '../../archive/archive-entry';
import { readRow, type GoingRow } from '../../archive/archive-rows';
import { lockRow } from '../../entry/lock-row';
import { recordLines } from '../../imports/commit/change-lines';
import type { OpenPlan } from '../../imports/open-plan';
import type { ImportRow } from '../../imports/records/list-imports';
import { markUndone } from '../../imports/undo/mark-undone';
import { removeRows } from '../../imports/undo/remove-rows';
import type { WantedUndo } from '../../imports/undo/wanted-undo';
import { planVersion } from '../../masterplan/live/plan-version';
import { inTransaction } from '../../masterplan/transaction';
import { chunks } from '../../masterplan/write/chunks';
import type { RpjmdUpdate } from '../write/plan-writes';
import { storedEntries } from '../write/stored-entries';
import { writeUpdate } from '../write/write-update';
import { rowNames } from './row-names';
import { removalOrder, type UndoneRpjmd } from './undone-rpjmd';

interface Undo {
  readonly open: OpenPlan;
  readonly record: ImportRow;
  readonly undone: UndoneRpjmd;
}

type ReadEntry = Pick<GoingRow, 'row' | 'type'>;

/** What goes with an entry that it stands below: with it, it can come back. */
const goingBelow = (above: { type: TypeName; id: number }, untold: readonly ReadEntry[]) =>
  pointingAt(above.type).flatMap(({ field, type }) =>
    untold
      .filter((each) => each.type === type && each.row.links[field]?.includes(above.id) === true)
      .map((each) => ({ ...each, parent: field })),
  );

/** Writes back and deletes in one transaction; `null` where the plan was written since it was read. */
export async function commitUndo(
  strapi: Core.Strapi,
  wanted: WantedUndo,
  { open, record, undone: { going, updates } }: Undo,
): Promise<ImportRow | null> {
  const { importer, now, plan } = wanted;
  const { parts } = open.stored;
  const ids = new Map([...storedEntries(parts)].map(([ref, { id }]) => [ref, id]));
  const ordered = removalOrder.flatMap((name) => going.filter((each) => each.name === name));
  return inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    if ((await planVersion(strapi, plan.id, transaction)) !== open.version) return null;
    const isHead = ({ name }: RpjmdUpdate) => name === 'rpjmd';
    const write = async (some: readonly RpjmdUpdate[]) => {
      for (const each of some) await writeUpdate(strapi, each, { asker: importer, ids });
    };
    // What was moved may have been moved below what goes, and the period has to hold every ceiling.
    await write(updates.filter((each) => !isHead(each)));
    const told = ordered.filter(({ isBelow }) => !isBelow);
    for (const name of removalOrder) {
      const silent = ordered.filter((each) => each.name === name && each.isBelow);
      for (const part of chunks(silent, 1000)) {
        const where = { id: { $in: part.map(({ id }) => id) } };
        await strapi.db.query(uid(name)).deleteMany({ where });
      }
    }
    const untold = ordered
      .filter(({ isBelow }) => isBelow)
      .map(({ name: type, row }) => ({ type, row: readRow.parse(row) }));
    const rows = told.map(({ id, name: type, row }) => ({
      type,
      row: readRow.parse(row),
      below: [],
      goingBelow: goingBelow({ type, id }, untold),
    }));
    const lines = await removeRows(strapi, rows, {
      createdBy: record.actorId,
      ...rowNames(parts),
    });
    const reason = `Impor dibatalkan: ${record.fileName}`;
    await recordLines(strapi, plan.id, lines, { at: now.toISOString(), reason });
    await write(updates.filter(isHead));
    return markUndone(strapi, wanted, record);
  });
}
