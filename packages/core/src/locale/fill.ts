/**
 * Puts parameters into the `{name}` places of a text; a place without a parameter stays as it is. Numbers are
 * put in as they are: format them before.
 *
 * @example
 * fill('{done} dari {all}', { done: 3, all: 6 }); // '3 dari 6'
 * fill('{done} dari {all}', { done: 3 }); // '3 dari {all}'
 */
export function fill(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}
