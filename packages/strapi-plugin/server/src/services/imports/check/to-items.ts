import type { DraftCell, DraftRow, SheetTopic } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import { refTo } from '../../masterplan/to-rows/draft';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { CheckedItem } from '../draft/check-file';
import type { DryRun } from '../dry-run';
import { opdOf } from '../writes/opd-of';
import { columnsBy } from './columns-by';
import { shownValue } from './shown-value';
import { toConflict } from './to-conflict';
import { notesOf } from './to-notes';

type Run = Pick<DryRun, 'drafted' | 'items' | 'open'>;

const order = ['refused', 'conflicting', 'new', 'changed'] as const;

/** Items that something is to be said about, worst first. */
export function shownItems(items: readonly CheckedItem[]): readonly CheckedItem[] {
  return order.flatMap((status) => items.filter((item) => item.status === status));
}

/** Makes items as an answer shows them. */
export function itemMaker(
  { drafted: { draft, sources }, open: { stored } }: Run,
  lang: Locale,
): (item: CheckedItem) => ImportItem {
  const columnOf = columnsBy(sources.topics);
  const cells = new Map<string, { cell: DraftCell; row: DraftRow }>();
  const topicsOf = new Map<string, SheetTopic>();
  for (const row of draft.rows) {
    topicsOf.set(row.sheet, row.topic);
    for (const cell of row.cells) cells.set(`${row.sheet}!${cell.address}`, { cell, row });
  }
  const opds = new Map(
    stored.parts.opd.map((row) => [refTo('opd', itemId(row)), row.shortName ?? '']),
  );
  return (item) => {
    const { conflicts, fields, key, label, list, ours, status, theirs } = item;
    const after = ours ?? cellsOf(item, cells)?.record ?? {};
    const sheets = [...new Set(fields.map(({ sheet }) => sheet))];
    const columns = sources.topics
      .filter(({ topic }) => sheets.some((sheet) => topicsOf.get(sheet) === topic))
      .flatMap((topic) => topic.columns);
    return {
      key,
      list,
      status,
      label,
      opd: opds.get(opdOf({ list, before: theirs, after }) ?? '') ?? null,
      fields: fields.map(({ address, after: fresh, before, key: name, sheet }) => {
        const column = columnOf(topicsOf.get(sheet), name);
        const shown = (value: unknown) =>
          column === undefined ? null : shownValue(column, value, lang);
        return {
          sheet,
          address,
          column: column?.title ?? { id: name, en: name },
          original: cells.get(`${sheet}!${address}`)?.cell.original ?? '',
          before: shown(before),
          after: shown(fresh),
        };
      }),
      conflicts: conflicts.map((conflict) => toConflict(conflict, columns, lang)),
      notes: notesOf(lang, item),
    };
  };
}

function cellsOf(
  { fields: [field] }: CheckedItem,
  cells: ReadonlyMap<string, { row: DraftRow }>,
): DraftRow | undefined {
  return field === undefined ? undefined : cells.get(`${field.sheet}!${field.address}`)?.row;
}
