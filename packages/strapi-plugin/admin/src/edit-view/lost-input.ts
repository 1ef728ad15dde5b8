export type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => JSON.stringify(value ?? null);

/** The fields in which a form differs from what is stored, as they stand in the form. */
export function changedFields(stored: object, form: object): Fields {
  return Object.fromEntries(
    Object.entries(form).filter(
      ([name, value]) => textOf(value) !== textOf(Reflect.get(stored, name)),
    ),
  );
}

/**
 * Whether a form no longer has what was typed into it. Relations don't tell: a form forgets what was chosen also when
 * it was saved.
 */
export function isLost(typed: Fields, form: object): boolean {
  return Object.entries(typed).some(
    ([name, value]) => !isRelation(value) && textOf(value) !== textOf(Reflect.get(form, name)),
  );
}

function isRelation(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && ('connect' in value || 'disconnect' in value)
  );
}
