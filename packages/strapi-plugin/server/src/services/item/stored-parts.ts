import { itemId } from '../masterplan/stored-plan/item-id';
import type { PartName, RowOf } from '../masterplan/stored-plan/stored-plan';
import { matching, type StoredPart } from './part';

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly key: string | null;
}

type NameOf<Entry> = (row: Entry, index: number) => string;

/** Rows below one entry as its parts. */
export function storedParts<Entry extends Row>(
  name: PartName,
  parent: string,
  rows: readonly Entry[],
  nameOf: NameOf<Entry>,
  below: (row: Entry) => readonly StoredPart[] = () => [],
): StoredPart[] {
  return matching(rows, nameOf).map(([row, match]) => ({
    name,
    parent,
    match,
    documentId: row.documentId,
    data: row,
    parts: below(row),
  }));
}

export const byId: NameOf<Row> = (row) => itemId(row);

export const byPlace: NameOf<unknown> = (_, index) => String(index);

export const byYear: NameOf<RowOf<'measure-value'>> = ({ kind, year }) => `${kind} ${year}`;
