interface Granted {
  readonly action: string;
  readonly subject: string | null;
}

/**
 * What a template grants and a role is without, of whatever condition: where the office has bound a permission to
 * other conditions, it stays as it is.
 */
export function missingPermissions<Permission extends Granted>(
  wanted: readonly Permission[],
  held: readonly Granted[],
): Permission[] {
  const has = new Set(held.map(keyOf));
  return wanted.filter((permission) => !has.has(keyOf(permission)));
}

function keyOf({ action, subject }: Granted): string {
  return `${action} ${subject ?? ''}`;
}
