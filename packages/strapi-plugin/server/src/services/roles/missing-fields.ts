/** A permission as a template grants it or a role holds it; one that is of no fields has none. */
interface Granted {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
}

/** What a role may do with a content type, but for these fields of it. */
export interface MissingFields {
  readonly action: string;
  readonly subject: string | null;
  readonly fields: readonly string[];
}

/**
 * Fields that a template grants within a permission that the role holds, and that no permission of the same action
 * names. They go by whatever conditions the office has bound it to.
 */
export function missingFields(
  wanted: readonly Granted[],
  held: readonly Granted[],
): MissingFields[] {
  const isSame = (one: Granted) => (other: Granted) =>
    one.action === other.action && one.subject === other.subject;
  // Several conditions of one permission want the same fields.
  const once = wanted.filter((permission, at) => wanted.findIndex(isSame(permission)) === at);
  return once.flatMap((permission) => {
    const { action, properties, subject } = permission;
    const own = held.filter(isSame(permission));
    if (own.length === 0) return [];
    const named = new Set(own.flatMap((each) => each.properties.fields ?? []));
    const fields = (properties.fields ?? []).filter((field) => !named.has(field));
    return fields.length === 0 ? [] : [{ action, subject, fields }];
  });
}
