/** A field that stands beside another in the same entry or component: both by their paths in the form. */
export function valueBeside(form: unknown, name: string, beside: string): unknown {
  const path = [...name.split('.').slice(0, -1), beside];
  return path.reduce<unknown>(
    (values, key) =>
      typeof values === 'object' && values !== null && Object.hasOwn(values, key)
        ? Reflect.get(values, key)
        : undefined,
    valuesOf(form),
  );
}

function valuesOf(form: unknown): unknown {
  return typeof form === 'object' && form !== null && 'values' in form ? form.values : undefined;
}
