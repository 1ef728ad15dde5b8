import type { ComparedItem, ImportDraft } from '@kotacerdas/core/exchange';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { MayAnswer } from '../rights/may-answer';
import { refusalIssue } from '../rights/write-refusal';

type Row = ImportDraft['rows'][number];

const ownerOf = ({ record }: Row): string => {
  const { opdId } = record;
  return typeof opdId === 'string' ? opdId : '';
};

/** Whether a row would change readiness answers that aren't the importer's to give. */
export const isForeignAnswer =
  (may: MayAnswer) =>
  (row: Row): boolean =>
    row.topic === 'readiness' && row.cells.length > 0 && ownerOf(row) !== '' && !may(ownerOf(row));

/**
 * Answers that aren't the importer's to give, refused by department: those of others in the same assessment are taken
 * all the same.
 */
export function foreignAnswers(
  rows: readonly Row[],
  { opds, readiness }: Pick<Masterplan, 'opds' | 'readiness'>,
): ComparedItem[] {
  const groups = new Map<string, { id: string; opdId: string; rows: Row[] }>();
  for (const row of rows) {
    const opdId = ownerOf(row);
    const key = `${row.list}/${row.itemId}/${opdId}`;
    const group = groups.get(key) ?? { id: row.itemId, opdId, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups].map(([key, { id, opdId, rows: own }]): ComparedItem => {
    const opd = opds.find((each) => each.id === opdId)?.shortName;
    const title = readiness.find((each) => each.id === id)?.title ?? id;
    const label = opd === undefined ? title : `${title} – ${opd}`;
    const fieldsOf = ({ cells }: Row) => cells;
    const refusal =
      opd === undefined
        ? ({ code: 'item-not-own' } as const)
        : ({ code: 'sheet-of-other-opd', opd } as const);
    return {
      key,
      list: 'readiness',
      id,
      status: 'refused',
      label,
      fields: own.flatMap(fieldsOf),
      conflicts: [],
      issues: own.flatMap((row) => [
        refusalIssue(refusal, { label, list: 'readiness', fields: fieldsOf(row) }),
        ...row.issues,
      ]),
      base: null,
      ours: null,
      theirs: readiness.find((each) => each.id === id) ?? null,
    };
  });
}
