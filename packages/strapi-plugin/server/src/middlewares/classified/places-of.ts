import type { ClassifiedField, ModelFields } from './model-fields';

type Values = Record<string, unknown>;

/** Where the stored row is that is written over. */
export interface Owner {
  readonly uid: string;
  readonly where: Readonly<Record<string, unknown>>;
}

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
      return placesOf(model, item, ownerOf(item, model.uid), lookUp, at);
    });
  });
  return [...own, ...below];
}

/** A component that names its id is changed; any other is new. */
function ownerOf({ id }: Values, uid: string): Owner | null {
  return typeof id === 'number' || typeof id === 'string' ? { uid, where: { id } } : null;
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
