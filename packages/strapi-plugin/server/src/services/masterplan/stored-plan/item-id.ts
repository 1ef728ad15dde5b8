export interface Identified {
  id: number;
  documentId: string;
  key: string | null;
}

/** The id of an entry in the document. */
export function itemId(row: Pick<Identified, 'documentId' | 'key'>): string {
  return row.key ?? row.documentId;
}

/** Turns the database ids that a relation holds into ids of the document. */
export interface ItemNames {
  /** `undefined` where the relation is empty. */
  one(ids: readonly number[]): string | undefined;
  all(ids: readonly number[]): string[];
}

/** An entry outside the plan keeps a name of its own, so that the check of the document reports it. */
export function itemNames(rows: readonly Identified[]): ItemNames {
  const names = new Map(rows.map((row) => [row.id, itemId(row)]));
  const nameOf = (id: number) => names.get(id) ?? `outside-this-plan-${id}`;
  return {
    one: ([first]) => (first === undefined ? undefined : nameOf(first)),
    all: (ids) => ids.map(nameOf),
  };
}
