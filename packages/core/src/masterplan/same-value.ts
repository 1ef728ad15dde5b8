/**
 * Whether two JSON values say the same: order counts in lists and not in objects, and a field that is
 * `undefined` says no more than none.
 *
 * @example
 * sameValue({ code: 'S1', tags: [] }, { tags: [], code: 'S1', cause: undefined }); // true
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((entry, index) => sameValue(entry, other[index]))
    );
  }
  return (
    Object.keys(one).every((key) => sameValue(field(one, key), field(other, key))) &&
    Object.keys(other).every(
      (key) => field(one, key) !== undefined || field(other, key) === undefined,
    )
  );
}

function field(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
}
