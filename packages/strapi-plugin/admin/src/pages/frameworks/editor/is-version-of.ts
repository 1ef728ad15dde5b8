import type { Framework } from '@kotacerdas/core/framework';

/** Whether a value that the form held is one of the same version; it holds it whole, with parts that it can't show. */
export function isVersionOf(framework: Framework, value: unknown): value is Framework {
  return (
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'id') === framework.id &&
    Reflect.get(value, 'version') === framework.version &&
    Object.keys(framework).every(
      (part) => typeof Reflect.get(value, part) === typeof Reflect.get(framework, part),
    )
  );
}
