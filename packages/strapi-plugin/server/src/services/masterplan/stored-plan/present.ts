type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Leaves out what is empty: the document has no field rather than `null`. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Present<T> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return kept;
}

/** A group of optional fields; no group at all if none of them is filled. */
export function presentGroup<T extends object>(fields: T): Present<T> | undefined {
  const group = present(fields);
  return Object.keys(group).length === 0 ? undefined : group;
}
