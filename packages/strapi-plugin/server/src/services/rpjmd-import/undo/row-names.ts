import { contentTypes } from '../../../content-types/all';
import { typeNames, uid, type TypeName } from '../../../content-types/define/type-name';
import { entryLabel } from '../../entry/entry-label';
import type { StoredParts } from '../../masterplan/stored-plan/stored-plan';

/** How the entries of a plan are called that relations lead to. */
export interface RowNames {
  readonly labelOf: (type: TypeName, relation: string, id: number) => string;
  readonly documentIdOf: (type: TypeName, relation: string, id: number) => string | undefined;
}

export function rowNames(parts: StoredParts): RowNames {
  const known = new Map<string, { readonly documentId: string }>();
  for (const [name, rows] of Object.entries(parts)) {
    for (const row of rows) known.set(`${name}:${row.id}`, row);
  }
  const find = (type: TypeName, relation: string, id: number) => {
    const attribute: object =
      Object.entries<object>(contentTypes[type].attributes).find(
        ([field]) => field === relation,
      )?.[1] ?? {};
    const target: unknown = Reflect.get(attribute, 'target');
    const name = typeNames.find((each) => uid(each) === target);
    return name === undefined ? undefined : known.get(`${name}:${id}`);
  };
  return {
    labelOf: (type, relation, id) => {
      const row = find(type, relation, id);
      return row === undefined ? String(id) : entryLabel(row, row.documentId);
    },
    documentIdOf: (type, relation, id) => find(type, relation, id)?.documentId,
  };
}
