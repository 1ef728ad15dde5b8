import type { MissingFields } from './missing-fields';

interface Held {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
}

/** Permissions that change by it, each with these fields besides its own; all else of them stays. */
export function withFields<Permission extends Held>(
  held: readonly Permission[],
  missing: readonly MissingFields[],
): Permission[] {
  return held.flatMap((permission) => {
    const { action, properties, subject } = permission;
    const added = missing.find((each) => each.action === action && each.subject === subject);
    if (added === undefined) return [];
    const fields = [...(properties.fields ?? []), ...added.fields];
    return [{ ...permission, properties: { ...properties, fields } }];
  });
}
