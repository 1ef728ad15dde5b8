import type { ClassifiedField, ModelFields } from './model-fields';

/** Strapi's ids are 32-bit integers; PostgreSQL refuses to look for more. */
const highestId = 2 ** 31 - 1;

type Values = Record<string, unknown>;

/** An entry that is written over. */
interface EntryOwner {
  readonly uid: string;
  readonly where: Readonly<Record<string, unknown>>;
}

/** A component that is written over, and what it has to stand in: an id alone could be that of another entry's. */
interface ComponentOwner {
  readonly uid: string;
  readonly id: number;
  readonly within: Owner;
  readonly attribute: string;
}

/** Where the stored row is that is written over. */
export type Owner = EntryOwner | ComponentOwner;

/** One field in what is written, with where it stands. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly field: ClassifiedField;
  /** What is written of the entry or component; the value is in it, by the name of the field. */
  readonly data: Values;
  /** `null` of a new one. */
  readonly owner: Owner | null;
}

export type LookUp = (uid: string) => ModelFields | null;

/** Every field of a model that holds codes, also those of its components at any depth. */
export function placesOf(
  { fields, nested }: ModelFields,
  data: Values,
  owner: Owner | null,
  lookUp: LookUp,
  path: readonly (string | number)[] = [],
): Place[] {
  const own = fields.map((field) => ({ path: [...path, field.name], field, data, owner }));
  const below = [...nested].flatMap(([name, component]) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => {
      if (!isValues(item)) return [];
      const uid = component ?? item['__component'];
      const model = typeof uid === 'string' ? lookUp(uid) : null;
      if (model === null) return [];
      const at = [...path, name, ...(Array.isArray(value) ? [index] : [])];
      return placesOf(model, item, ownerOf(item, model.uid, name, owner), lookUp, at);
    });
  });
  return [...own, ...below];
}

/** A component that names its id is changed; any other is new, also one whose id no row can have. */
function ownerOf(
  { id: given }: Values,
  uid: string,
  attribute: string,
  within: Owner | null,
): Owner | null {
  const id = typeof given === 'string' && /^\d{1,16}$/.test(given) ? Number(given) : given;
  if (within === null || typeof id !== 'number') return null;
  return id > 0 && id <= highestId && Number.isInteger(id) ? { uid, id, within, attribute } : null;
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
